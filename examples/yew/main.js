// The build of the example puts these beside this page.
import start from "./app.js";

start();
