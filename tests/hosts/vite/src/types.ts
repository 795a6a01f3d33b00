// Never loaded: `npm run check` reads what the types of the package allow and refuse.
import type { TweeluikAttributes, TweeluikErrorCode, TweeluikScreen } from "tweeluik";

export const attributes: TweeluikAttributes = { form: "mini", "heading-level": "2", mode: "pair" };

// @ts-expect-error no length of this name
export const unknownForm: TweeluikAttributes = { form: "medium" };

// @ts-expect-error no code of this name
export const unknownCode: TweeluikErrorCode = "unknown-colour";

export async function use(): Promise<TweeluikScreen | undefined> {
  const element = document.createElement("twee-luik");
  let screen: TweeluikScreen | undefined;
  element.addEventListener("tweeluik-screen", (event) => (screen = event.detail.screen));
  element.addEventListener("tweeluik-error", ({ detail }) => {
    // @ts-expect-error only `questions-invalid` has a place
    console.error(detail.place);
    if (detail.code === "questions-invalid") console.error(detail.problem, detail.place);
  });
  element.addEventListener("tweeluik-completed", ({ detail }) => detail satisfies null);
  await customElements.get("twee-luik")?.erase();
  const { erase } = await customElements.whenDefined("twee-luik");
  await erase();
  return screen;
}
