import "survey-core/survey-core.fontless.min.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import { Survey } from "survey-react-ui";
import { survey } from "../shared/surveyjs.js";

const model = survey(Model, "surveyjs-react");
createRoot(document.querySelector("#survey")).render(createElement(Survey, { model }));
