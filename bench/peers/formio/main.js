import "@formio/js/dist/formio.form.min.css";
import Form from "@formio/js/lib/cjs/Form";
import Components from "@formio/js/lib/cjs/components/Components";
import Button from "@formio/js/lib/cjs/components/button/Button";
import Panel from "@formio/js/lib/cjs/components/panel/Panel";
import Radio from "@formio/js/lib/cjs/components/radio/Radio";
import { choices, load, position, questions, result, save } from "../shared/questionnaire.js";

const KEY = "formio";
const answers = load(KEY);

Components.setComponents({ button: Button, panel: Panel, radio: Radio });

const wizard = {
  display: "wizard",
  settings: { wizardBreadcrumbsType: "none" },
  components: questions.map(({ name, text }) => ({
    type: "panel",
    key: `page-${name}`,
    components: [
      {
        type: "radio",
        key: name,
        label: text,
        input: true,
        dataType: "string",
        values: choices.map(({ value, text: label }) => ({ value, label })),
        validate: { required: true },
      },
    ],
  })),
};

const element = document.querySelector("#formio");
const form = await new Form(element, wizard, {
  buttonSettings: { showCancel: false, showPrevious: false },
}).ready;
await form.setSubmission({ data: answers });
await form.setPage(position(answers));

// Events come a little later than the choice: a change may hold more than one.
form.on("change", ({ data }) => {
  save(KEY, Object.fromEntries(Object.entries(data).filter(([, value]) => value)));
});
form.on("submit", ({ data }) => element.replaceChildren(result(data)));
// Only now is a choice saved.
element.hidden = false;
