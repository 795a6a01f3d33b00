// A worker of the website's own, which keeps nothing and answers nothing: Tweeluik leaves it alone.
addEventListener("install", () => {});
