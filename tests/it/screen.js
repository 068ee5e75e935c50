// What a page looks like to a person: run in the page by tests/it/screen.rs. Each function returns a list of
// findings in words; an empty list is a pass.

// Returns a short name of an element.
function named(element) {
  const words = (element.innerText || "").trim().replace(/\s+/g, " ").slice(0, 40);
  const kind = element.className && element.className.baseVal === undefined ? "." + element.className : "";
  return element.tagName.toLowerCase() + kind + (element.id ? "#" + element.id : "") + " “" + words + "”";
}

// Returns whether a person can see an element at all.
function isShown(element) {
  const box = element.getBoundingClientRect();
  return element.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true })
    && box.width > 1 && box.height > 1;
}

// What makes the page scroll sideways, and what scrolls sideways or is cut off by itself.
function overflow() {
  const found = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    found.push("the page is " + document.documentElement.scrollWidth + " px wide");
  }
  for (const element of document.body.querySelectorAll("*")) {
    if (!isShown(element) || element.closest("svg, .unseen, .skip, thead")) continue;
    const box = element.getBoundingClientRect();
    if (box.right > width + 0.5 || box.left < -0.5) {
      found.push(named(element) + " from " + Math.round(box.left) + " to " + Math.round(box.right));
    } else if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible") {
      found.push(named(element) + " has " + element.scrollWidth + " px in " + element.clientWidth);
    }
  }
  return found.slice(0, 6);
}

// Links and controls that a thumb may miss: less than 44 px high or wide. Links within a sentence are exempt, as in
// WCAG 2.5.8, and so are terms, which are words of a sentence.
function targets() {
  const found = [];
  for (const element of document.querySelectorAll("a[href], button, summary, input, select")) {
    if (!isShown(element) || element.matches(".skip, .term")) continue;
    const label = element.closest("label") || element;
    const box = label.getBoundingClientRect();
    const block = element.closest("p, li, dd, td, th, dt, small, figcaption");
    const isInline = getComputedStyle(element).display === "inline" && block
      && block.innerText.trim().length > element.innerText.trim().length + 3;
    if (!isInline && (box.height < 43.5 || box.width < 43.5)) {
      found.push(named(element) + " is " + Math.round(box.width) + " × " + Math.round(box.height));
    }
  }
  return found.slice(0, 6);
}

// Lines of more than 75 characters, or 40 that are as wide as high, such as Chinese ones: two others count as one of
// those.
function lines() {
  const found = [];
  const range = document.createRange();
  const isWide = /^(zh|ja|ko)/.test(document.documentElement.lang);
  const limit = isWide ? 40 : 75;
  for (const block of document.querySelectorAll("p, li, dd, dt, caption, blockquote")) {
    if (!isShown(block) || block.closest("nav, .unseen, .ways, .filter") || block.innerText.length <= limit) continue;
    // Characters by the line that they are on, found by their vertical place.
    const counts = new Map();
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.parentElement.closest("p, li, dd, dt, caption, blockquote") !== block) continue;
      if (!isShown(text.parentElement)) continue;
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const box = range.getClientRects()[0];
        if (!box || box.width === 0) continue;
        const line = Math.round((box.top + box.height / 2) / 12);
        const size = isWide && text.data.charCodeAt(at) < 0x2e80 ? 0.5 : 1;
        counts.set(line, (counts.get(line) || 0) + size);
      }
    }
    const longest = Math.max(0, ...counts.values());
    if (longest > limit) found.push(named(block) + " has a line of " + longest + " characters");
  }
  return found.slice(0, 6);
}

// Text that is cut off or that covers other text, after a reader has changed the spacing of text (WCAG 1.4.12).
function spacing() {
  const style = document.createElement("style");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }"
    + " p { margin-block-end: 2em !important; }");
  document.adoptedStyleSheets.push(sheet);
  style.remove();
  const found = overflow().concat(cut());
  document.adoptedStyleSheets.pop();
  return found;
}

// Elements whose text is higher than they are and is cut off.
function cut() {
  const found = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (!isShown(element) || element.closest("svg, .unseen, .skip, thead")) continue;
    const style = getComputedStyle(element);
    if (style.overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1) {
      found.push(named(element) + " is cut off");
    }
  }
  return found;
}

// What is wrong with the element that has the focus: no outline, out of view, or under something.
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const found = [];
  const style = getComputedStyle(element);
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) found.push("has no outline");
  const boxes = Array.from(element.getClientRects()).filter((box) => box.width > 1 && box.height > 1);
  if (boxes.length === 0) found.push("is not shown");
  for (const box of boxes) {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) {
      if (box.height < innerHeight) found.push("is out of view");
      continue;
    }
    for (const [atX, atY] of [[x, y], [box.left + 2, box.top + 2], [box.right - 2, box.bottom - 2]]) {
      if (atX < 0 || atX > innerWidth || atY < 0 || atY > innerHeight) continue;
      const top = document.elementFromPoint(atX, atY);
      const isOwn = top && (element.contains(top) || top.contains(element));
      if (!isOwn) found.push("is under " + (top ? named(top) : "nothing"));
    }
  }
  return { name: named(element), top: Math.round(element.getBoundingClientRect().top + scrollY), found };
}

// The names of everything that the Tab key should reach, in the order of the page.
function stops() {
  const found = [];
  for (const element of document.querySelectorAll("a[href], button, summary, input, select, [tabindex]")) {
    if (element.tabIndex > 0) return ["a positive tabindex: " + named(element)];
    const isInClosed = element.closest("details:not([open])") && element.tagName !== "SUMMARY" && !isShown(element);
    if (element.tabIndex === 0 && !isInClosed && (isShown(element) || element.matches(".skip"))) {
      found.push(named(element));
    }
  }
  return found;
}

// What the page asked another place for.
function requests() {
  return performance.getEntriesByType("resource").map((entry) => entry.name)
    .filter((name) => !name.startsWith("file:") && !name.startsWith("data:"));
}
