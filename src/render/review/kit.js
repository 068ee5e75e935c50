// The review kit: stores answers on the device, shows progress, and saves all answers as one file.
// It makes no network request, except to send answers when a server shows the page.
"use strict";
(() => {
  const about = JSON.parse(document.getElementById("about").textContent);
  const word = about.words;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const texts = all("article.text");
  const signer = ["by", "credential", "role", "tool"].map((id) => document.getElementById(id));
  // On a server, each reviewer has answers of their own, so the next reviewer starts afresh.
  const whose = about.post ? ":" + JSON.stringify([about.post.by, about.post.role]) : "";
  const place = "careleaf-review:" + about.site + ":" + about.lang + whose;
  const answers = {};

  // Answers are stored by text id and digest, so that a newer kit takes over those that still
  // apply.
  const key = (text) => text.dataset.id + " " + text.dataset.digest;
  const answer = (text) => answers[key(text)] || { answer: "" };

  // Stored and loaded answers are untrusted.
  const string = (value) => (typeof value === "string" ? value : undefined);
  const sane = ({ answer: said, text, note, accepts }) => ({
    answer: ["ok", "change", "question"].includes(said) ? said : "",
    text: string(text),
    note: string(note),
    accepts: string(accepts),
  });
  const kept = () => JSON.parse(localStorage.getItem(place)) || {};

  // Another kit of this language may be open in another tab; its answers are kept.
  function keep(gone = []) {
    try {
      const joined = Object.assign({}, kept().answers, answers);
      gone.forEach((sent) => { delete joined[sent]; });
      localStorage.setItem(place, JSON.stringify({ signer: signer.map((field) => field.value), answers: joined }));
      one(".kept").textContent = word.kept;
    } catch {
      one(".kept").textContent = word.not_kept;
    }
  }

  function remember() {
    try {
      const { signer: who = [], answers: given = {} } = kept();
      texts.filter((text) => given[key(text)]).forEach((text) => { answers[key(text)] = sane(given[key(text)]); });
      if (!about.post) signer.forEach((field, at) => { if (string(who[at])) field.value = who[at]; });
    } catch {
      // The page already shows that nothing is stored here.
    }
  }

  // Digits of every script are compared as 0 to 9. These are the zeros of the blocks of digits.
  const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
    0x1810, 0xa9d0, 0xff10];
  const plain = (words) => words
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\p{Nd}/gu, (digit) => {
      const zero = zeros.find((zero) => digit.charCodeAt(0) >= zero && digit.charCodeAt(0) < zero + 10);
      return zero ? String(digit.charCodeAt(0) - zero) : digit;
    });
  const numbers = (words) => plain(words).match(/\d+/g) || [];

  // Counts each distinct item.
  function counted(things) {
    const counts = new Map();
    things.forEach((thing) => counts.set(thing, (counts.get(thing) || 0) + 1));
    return counts;
  }

  // Counts how often words occur as whole words, ignoring white space: PHQ-99 does not contain
  // PHQ-9, nor does 988 contain 98.
  function timesSaid(words, within) {
    const sought = plain(words).replace(/\s/g, "").toLowerCase();
    if (!sought) return 0;
    const text = plain(within).toLowerCase();
    const pattern = new RegExp(Array.from(sought).map((sign) => sign.replace(/[\\^$.*+?()[\]{}|]/, "\\$&")).join("\\s*"), "gu");
    const alike = (one, other) => [/\d/, /[a-z]/].some((kind) => kind.test(one) && kind.test(other));
    const whole = ({ 0: found, index }) => {
      const end = index + found.length;
      return !alike(text[index - 1] || "", found[0]) && !alike(found[found.length - 1], text[end] || "");
    };
    return Array.from(text.matchAll(pattern)).filter(whole).length;
  }

  // A message with variants repeats an item in each of them, and languages have different variants,
  // so there one occurrence is enough.
  const often = (text) => (all(".words", text).some((words) => words.textContent.includes("->")) ? (times) => Math.min(times, 1) : (times) => times);

  // Returns the locked items that the new text lacks. The numbers, links and values of the source
  // must occur as often in the new text. Units and names differ by language, so the words that the
  // translation had for them must stay.
  function lost(text) {
    const now = one(".new textarea", text).value;
    const [source, target] = all(".side", text).map((side) => all("mark", side));
    const keys = new Set(source.map((mark) => mark.dataset.key));
    const wanted = often(text);
    const gone = new Map();
    const miss = (mark) => { if (!gone.has(mark.dataset.key)) gone.set(mark.dataset.key, mark.textContent); };
    const needed = counted(source.flatMap((mark) => numbers(mark.textContent)));
    const there = counted(numbers(now));
    const lacks = (number) => (there.get(number) || 0) < wanted(needed.get(number));
    source.filter((mark) => numbers(mark.textContent).some(lacks)).forEach(miss);
    const same = counted(source.map((mark) => mark.textContent).filter((locked) => !numbers(locked).length && /[{:/]/.test(locked)));
    source.filter((mark) => timesSaid(mark.textContent, now) < wanted(same.get(mark.textContent) || 0)).forEach(miss);
    const worded = target.filter((mark) => keys.has(mark.dataset.key));
    const before = counted(worded.map((mark) => mark.textContent));
    worded.filter((mark) => timesSaid(mark.textContent, now) < wanted(before.get(mark.textContent))).forEach(miss);
    return Array.from(gone.values());
  }

  // Returns the targets of links, in order.
  const links = (words) => Array.from(plain(words).matchAll(/\]\(([^)\s]*)/g), (found) => found[1]);

  // Whether the answer needs a reason: numbers, web addresses or the order of links differ.
  function differs(text) {
    const { answer: given } = answer(text);
    if (given !== "change") return given === "ok" && "needed" in one(".accepts", text).dataset;
    const [source, now] = [one(".side .words", text).textContent, one(".new textarea", text).value];
    const count = (words) => numbers(words).sort().join(" ");
    const sameLinks = links(source).sort().join(" ") === links(now).sort().join(" ");
    const moved = sameLinks && links(source).join(" ") !== links(now).join(" ");
    return moved || count(source) !== count(now) || lost(text).some((locked) => /^https?:/.test(locked));
  }

  // Whether an answer is complete: it has the text, note or reason that it needs.
  function whole(text) {
    const { answer: said, text: words, note } = answer(text);
    if (said === "change") return Boolean(words && words.trim());
    if (said === "question") return Boolean(note && note.trim());
    return said === "ok" && (!differs(text) || Boolean(answer(text).accepts));
  }

  function show(text) {
    const said = answer(text).answer;
    const chosen = all("input[type=radio]", text).find((radio) => radio.value === said);
    if (chosen) chosen.checked = true;
    one(".new", text).hidden = said !== "change";
    one(".asks", text).hidden = said !== "question" && said !== "change";
    one(".asks", text).firstChild.textContent = said === "change" ? word.answer_remark : word.answer_note;
    one(".accepts", text).hidden = !differs(text);
    const gone = said === "change" ? lost(text) : [];
    let warning = gone.length ? word.warn_locked + " " + gone.join(" · ") : "";
    if (!warning && said && !whole(text)) warning = said === "ok" ? word.warn_accepts : word.warn_empty;
    one(".warn", text).textContent = warning;
  }

  function count() {
    const done = texts.filter(whole).length;
    const bar = document.getElementById("done");
    bar.max = Math.max(texts.length, 1);
    bar.value = done;
    one(".count").textContent = done + " / " + texts.length;
    document.getElementById("copy").value = file();
  }

  function note(text, change) {
    answers[key(text)] = Object.assign(answer(text), change);
    show(text);
    count();
    keep();
  }

  function today() {
    const now = new Date();
    const two = (part) => String(part).padStart(2, "0");
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  function file() {
    const [by, credential, role, tool] = signer.map((field) => field.value.trim());
    const reviewer = { by, credential, role };
    if (tool) reviewer.tool = tool;
    const items = texts.filter(whole).map((text) => {
      const said = answer(text);
      const item = { id: text.dataset.id, digest: text.dataset.digest, answer: said.answer };
      if (said.answer === "change") item.text = said.text;
      if (said.note && said.answer !== "ok") item.note = said.note;
      if (said.accepts && differs(text)) item.accepts = said.accepts;
      return item;
    });
    return JSON.stringify({ form: about.form, lang: about.lang, reviewer, on: today(), answers: items }, null, 1);
  }

  function filter() {
    const wanted = document.getElementById("filter").value;
    const fits = {
      all: () => true,
      open: (text) => text.dataset.state !== "signed",
      changed: (text) => text.dataset.state === "lapsed",
      questions: (text) => "asked" in text.dataset || answer(text).answer === "question",
      unanswered: (text) => !whole(text),
    }[wanted];
    texts.forEach((text) => { text.hidden = !fits(text); });
    all("main > section").forEach((section) => { section.hidden = !all("article.text", section).some((text) => !text.hidden); });
    one(".shown").textContent = word.shown + ": " + texts.filter((text) => !text.hidden).length;
  }

  function step(by) {
    const seen = texts.filter((text) => !text.hidden);
    const here = seen.indexOf(document.activeElement && document.activeElement.closest("article.text"));
    const next = seen[here < 0 ? 0 : Math.min(Math.max(here + by, 0), seen.length - 1)];
    if (next) next.focus();
  }

  function choose(said) {
    const text = document.activeElement && document.activeElement.closest("article.text");
    const radio = text && all("input[type=radio]", text).find((radio) => radio.value === said);
    if (!radio) return;
    radio.checked = true;
    pick(text, said);
    const field = { change: ".new textarea", question: ".asks textarea" }[said] || (differs(text) ? ".accepts input" : null);
    if (!field) return;
    const place = one(field, text);
    place.focus();
    place.setSelectionRange(place.value.length, place.value.length);
  }

  function pick(text, said) {
    const change = { answer: said };
    if (said === "change" && answer(text).text === undefined) change.text = one(".new textarea", text).value;
    note(text, change);
  }

  function take(raw) {
    const said = one(".loaded");
    try {
      const given = JSON.parse(raw.slice(raw.indexOf("{"), raw.lastIndexOf("}") + 1));
      if (given.form !== about.form || given.lang !== about.lang) throw new Error("another form");
      const known = new Set(texts.map(key));
      const fits = given.answers.filter((item) => known.has(item.id + " " + item.digest));
      fits.forEach((item) => { answers[item.id + " " + item.digest] = sane(item); });
      const from = given.reviewer || {};
      [from.by, from.credential, from.role, from.tool].forEach((value, at) => { if (typeof value === "string") signer[at].value = value; });
      texts.forEach(fill);
      count();
      keep();
      const rest = given.answers.length - fits.length;
      said.textContent = word.load_done + ": " + fits.length + (rest ? ". " + word.load_rest + ": " + rest : "");
    } catch {
      said.textContent = word.load_bad;
    }
  }

  function fill(text) {
    const said = answer(text);
    if (typeof said.text === "string") one(".new textarea", text).value = said.text;
    one(".asks textarea", text).value = said.note || "";
    one(".accepts input", text).value = said.accepts || "";
    show(text);
  }

  remember();
  texts.forEach((text) => {
    one("fieldset", text).hidden = false;
    all("input[type=radio]", text).forEach((radio) => radio.addEventListener("change", () => pick(text, radio.value)));
    one(".new textarea", text).addEventListener("input", (event) => note(text, { text: event.target.value }));
    one(".asks textarea", text).addEventListener("input", (event) => note(text, { note: event.target.value }));
    one(".accepts input", text).addEventListener("input", (event) => note(text, { accepts: event.target.value.trim() }));
    fill(text);
  });
  all(".tools").forEach((part) => { part.hidden = false; });
  signer.forEach((field) => field.addEventListener("input", () => { count(); keep(); }));
  document.getElementById("filter").addEventListener("change", filter);
  count();
  keep();
  filter();

  // An input method (Chinese, Japanese, Korean) uses keys itself, even Escape and Enter. Most
  // browsers mark such a key event; Safari ends the composition first and then reports the key that
  // ended it.
  let composing = false;
  let composed = -Infinity;
  document.addEventListener("compositionstart", () => { composing = true; }, true);
  document.addEventListener("compositionend", (event) => {
    composing = false;
    composed = event.timeStamp;
  }, true);
  document.addEventListener("focusout", () => { composing = false; }, true);
  document.addEventListener("keyup", () => { composed = -Infinity; }, true);
  const composes = (event) => event.isComposing || event.keyCode === 229 || composing || event.timeStamp - composed < 500;

  document.addEventListener("keydown", (event) => {
    // Autofill sends key events that nobody pressed; a dead key only starts a letter.
    if (!(event instanceof KeyboardEvent) || ["Dead", "Process", "Unidentified"].includes(event.key)) return;
    const chord = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.getModifierState("AltGraph");
    if (composes(event) || chord || event.repeat || event.defaultPrevented) return;
    // Keys pressed in a form field are meant for the field, never as shortcuts, even on a choice.
    const field = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    if (field) {
      const text = event.key === "Escape" && field.closest("article.text");
      if (text) text.focus();
      return;
    }
    if (!document.getElementById("keys").checked) return;
    // An Arabic or Russian keyboard layout has other letters on these keys.
    const letter = /^[a-z]$/i.test(event.key) ? event.key : (event.code || "").replace(/^Key/, "");
    const keys = { j: () => step(1), k: () => step(-1), o: () => choose("ok"), c: () => choose("change"), q: () => choose("question") };
    const does = keys[letter.toLowerCase()];
    if (does) {
      event.preventDefault();
      does();
    }
  });

  document.getElementById("sign").addEventListener("submit", (event) => {
    event.preventDefault();
    const said = one(".said");
    const missing = signer.slice(0, 2).find((field) => !field.value.trim());
    if (missing) {
      said.textContent = word.sign_missing;
      missing.focus();
      return;
    }
    if (about.post) {
      send();
      return;
    }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([file()], { type: "application/json" }));
    link.download = about.lang + "-answers.json";
    document.body.append(link);
    link.click();
    link.remove();
    const empty = texts.filter((text) => answer(text).answer && !whole(text)).length;
    said.textContent = word.saved + (empty ? " " + word.left_out + ": " + empty : "");
  });

  // Sends the answers to the server, which saves them at once and reports each that it refused.
  async function send() {
    const said = one(".said");
    const list = one(".refused");
    list.replaceChildren();
    try {
      const headers = { "content-type": "application/json", "x-careleaf-token": about.post.token };
      const reply = await fetch(about.post.address, { method: "POST", headers, body: file() });
      const told = await reply.json();
      if (!reply.ok) throw new Error(told.error);
      const done = new Set(told.done);
      const sent = texts.filter((text) => done.has(text.dataset.id)).map(key);
      sent.forEach((at) => { delete answers[at]; });
      keep(sent);
      said.textContent = word.sent + ": " + done.size + (told.refused.length ? ". " + word.sent_refused + ": " + told.refused.length : "");
      list.replaceChildren(...told.refused.map(([id, why]) => Object.assign(document.createElement("li"), { textContent: id + ": " + why })));
    } catch (error) {
      said.textContent = word.send_failed + " " + (error.message || "");
    }
  }
  document.getElementById("take").addEventListener("click", () => take(document.getElementById("paste").value));
  document.getElementById("load").addEventListener("change", async (event) => {
    const [chosen] = event.target.files;
    if (chosen) take(await chosen.text());
  });
})();
