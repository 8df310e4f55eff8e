"use strict";
// Lights up each sentence while it is read. Without this script the player still plays.
const sound = document.querySelector("audio");
const moments = JSON.parse(document.getElementById("easy-read-main").dataset.moments);
const play = document.getElementById("play"), back = document.getElementById("back"), slower = document.getElementById("slower");
const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
let now = -1;

function at(seconds) {
  let found = -1;
  moments.forEach(([, start], number) => { if (start <= seconds + 0.05) found = number; });
  return found;
}

function show() {
  const next = at(sound.currentTime);
  if (next === now) return;
  if (now >= 0) document.getElementById(moments[now][0])?.classList.remove("now");
  now = next;
  const words = now >= 0 ? document.getElementById(moments[now][0]) : null;
  if (!words) return;
  words.classList.add("now");
  words.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
}

function from(number) {
  sound.currentTime = moments[Math.max(0, number)][1];
  show();
}

play.addEventListener("click", () => (sound.paused ? sound.play() : sound.pause()));
sound.addEventListener("play", () => { play.textContent = "Pause"; });
sound.addEventListener("pause", () => { play.textContent = "Play"; });
sound.addEventListener("timeupdate", show);
sound.addEventListener("seeked", show);
back.addEventListener("click", () => from(sound.currentTime - (now >= 0 ? moments[now][1] : 0) > 1.5 ? now : now - 1));
slower.addEventListener("click", () => {
  const slow = slower.getAttribute("aria-pressed") !== "true";
  slower.setAttribute("aria-pressed", String(slow));
  sound.playbackRate = slow ? 0.75 : 1;
});
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.("button, a, audio, input")) return;
  if (event.key === " ") { event.preventDefault(); play.click(); }
  if (event.key === "ArrowLeft") { event.preventDefault(); back.click(); }
});
moments.forEach(([id], number) => document.getElementById(id)?.addEventListener("click", () => { from(number); sound.play(); }));
document.querySelector(".buttons").hidden = false;
