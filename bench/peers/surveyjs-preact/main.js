import "survey-core/survey-core.fontless.min.css";
import { Model } from "survey-core";
import "survey-js-ui";
import { survey } from "../shared/surveyjs.js";

survey(Model, "surveyjs-preact").render(document.querySelector("#survey"));
