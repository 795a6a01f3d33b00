import "lab.js/dist/lab.css";
import { Sequence } from "lab.js/src/flow.js";
import { Page } from "lab.js/src/html.js";
import { choices, load, position, questions, result, save } from "../shared/questionnaire.js";

const KEY = "labjs";
const answers = load(KEY);

const study = new Sequence({
  content: questions.slice(position(answers)).map(
    ({ name, text }) =>
      new Page({
        items: [
          {
            type: "radio",
            label: text,
            name,
            options: choices.map((choice) => ({ label: choice.text, coding: choice.value })),
          },
        ],
        submitButtonText: "Next",
        events: {
          "change input": ({ target }) => {
            answers[name] = target.value;
            save(KEY, answers);
          },
        },
        messageHandlers: {
          run() {
            const saved = this.options.el.querySelector(`[value="${answers[name]}"]`);
            if (saved) saved.checked = true;
          },
        },
      }),
  ),
});

study.on("end", () => study.options.el.replaceChildren(result(answers)));
study.run();
