import statements from "../statements.json";

export const questions = statements.map((text, index) => ({ name: `s${index + 1}`, text }));

export const unknown = { value: "unknown", text: "I do not know" };

export const choices = [
  { value: "1", text: "I disagree strongly" },
  { value: "2", text: "I disagree" },
  { value: "3", text: "Neither" },
  { value: "4", text: "I agree" },
  { value: "5", text: "I agree strongly" },
  unknown,
];

/** The answers so far: the name of each answered question, and the value of its choice. */
export const load = (key) => JSON.parse(localStorage.getItem(key) ?? "{}");

export const save = (key, answers) => localStorage.setItem(key, JSON.stringify(answers));

/** Where somebody goes on: the question answered last, with its choice. */
export const position = (answers) => Math.max(0, Object.keys(answers).length - 1);

/** A list with a bar for each statement. */
export function result(answers) {
  const list = document.createElement("ol");
  list.className = "result";
  for (const { name, text } of questions) {
    const bar = document.createElement("meter");
    bar.max = 5;
    bar.value = Number(answers[name]) || 0;
    bar.ariaLabel = text;
    const item = document.createElement("li");
    item.append(text, document.createElement("br"), bar);
    if (answers[name] === unknown.value) item.append(` ${unknown.text}`);
    list.append(item);
  }
  return list;
}
