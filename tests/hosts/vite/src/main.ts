import type { TweeluikErrorDetail } from "tweeluik";

const inWords = (detail: TweeluikErrorDetail) =>
  detail.code === "questions-invalid" ? `${detail.problem}, ${detail.place}` : detail.code;

const screen = document.querySelector<HTMLOutputElement>("#screen");
const error = document.querySelector<HTMLOutputElement>("#error");

document.addEventListener("tweeluik-screen", ({ detail }) => {
  if (screen) screen.value = detail.screen;
});
document.addEventListener("tweeluik-error", ({ detail }) => {
  if (error) error.value = inWords(detail);
});
