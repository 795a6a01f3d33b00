import { choices, load, position, questions, result, save } from "./questionnaire.js";

/** Sets up the model, which both versions of SurveyJS take alike. */
export function survey(Model, key) {
  const model = new Model({
    showPrevButton: false,
    showQuestionNumbers: false,
    pages: questions.map(({ name, text }) => ({
      elements: [{ type: "radiogroup", name, title: text, isRequired: true, choices }],
    })),
  });
  model.data = load(key);
  model.currentPageNo = position(model.data);
  model.onValueChanged.add(() => save(key, model.data));
  model.onCompleting.add(() => {
    model.completedHtml = result(model.data).outerHTML;
  });
  return model;
}
