import "jspsych/css/jspsych.css";
import surveyMultiChoice from "@jspsych/plugin-survey-multi-choice";
import { initJsPsych } from "jspsych";
import { choices, load, position, questions, result, save } from "../shared/questionnaire.js";

const KEY = "jspsych";
const answers = load(KEY);

const jsPsych = initJsPsych({
  on_finish: () => jsPsych.getDisplayElement().append(result(answers)),
});

/** The plugin tells an answer only at the end of a trial: this saves each choice, and shows the saved one. */
function keep(name) {
  const display = jsPsych.getDisplayElement();
  const buttons = [...display.querySelectorAll("input[type=radio]")];
  const saved = choices.findIndex(({ value }) => value === answers[name]);
  if (saved >= 0) buttons[saved].checked = true;
  display.querySelector("form").addEventListener("change", ({ target }) => {
    answers[name] = choices[buttons.indexOf(target)].value;
    save(KEY, answers);
  });
}

jsPsych.run(
  questions.slice(position(answers)).map(({ name, text }) => ({
    type: surveyMultiChoice,
    questions: [{ name, prompt: text, options: choices.map((choice) => choice.text), required: true }],
    button_label: "Next",
    on_load: () => keep(name),
  })),
);
