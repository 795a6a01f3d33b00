import "./main.css";
import { load, position, questions, result, save } from "../shared/questionnaire.js";

const KEY = "floor";
const answers = load(KEY);
let page = position(answers);

const form = document.querySelector("form");
const legend = form.querySelector("legend");

function show() {
  const { name, text } = questions[page];
  legend.textContent = text;
  form.reset();
  form.choice.value = answers[name];
}

form.addEventListener("change", () => {
  answers[questions[page].name] = form.choice.value;
  save(KEY, answers);
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  page += 1;
  if (page === questions.length) {
    form.replaceWith(result(answers));
    return;
  }
  show();
  // Screen readers then read the new statement.
  legend.focus();
});

show();
form.hidden = false;
