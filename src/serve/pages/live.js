// Added to each page by `careleaf serve`: reloads the page when its document changes, shows errors,
// and draws a toolbar with links over it. Its style does not affect the page, and nothing of it is
// printed.
"use strict";
(() => {
  const about = JSON.parse(document.getElementById("careleaf-live").textContent);
  const bar = about.bar || {};
  const word = bar.words || {};
  const place = "careleaf-place";
  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; font: 16px/1.45 system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif; color: #1b1f1d; }
    @media print { :host { display: none !important; } }
    nav { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; padding: 0.25rem 0.75rem; background: #e8eeea; border-bottom: 1px solid #6b746f; }
    ul { display: flex; flex-wrap: wrap; gap: 0 0.75rem; list-style: none; margin: 0; padding: 0; }
    a, button { font: inherit; color: #0b4f8a; min-height: 2.75rem; display: inline-flex; align-items: center; }
    a[aria-current] { color: #1b1f1d; font-weight: 700; text-decoration: none; }
    button { border: 1px solid #0b4f8a; border-radius: 0.3rem; background: #fff; padding: 0 0.9rem; cursor: pointer; }
    :is(a, button, summary, section):focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
    details { padding: 0.1rem 0; }
    summary { min-height: 2.75rem; display: flex; align-items: center; gap: 0.4rem; cursor: pointer; color: #0b4f8a; list-style: none; }
    summary::after { content: "▾"; }
    details[open] summary::after { content: "▴"; }
    .label { font-size: 0.9rem; color: #444b47; }
    section { position: fixed; inset: auto 0 0 0; max-height: 65vh; overflow: auto; background: #fff; border-top: 0.4rem solid #8a1c1c; box-shadow: 0 -0.3rem 1.5rem rgb(0 0 0 / 35%); padding: 0.5rem 1rem 1rem; z-index: 2147483647; }
    h2 { font-size: 1.15rem; margin: 0; color: #8a1c1c; }
    header { display: flex; justify-content: space-between; gap: 1rem; align-items: center; position: sticky; top: -0.5rem; background: #fff; }
    article { border-top: 1px solid #9aa39e; padding: 0.6rem 0; overflow-wrap: anywhere; }
    p { margin: 0.15rem 0; }
    .where { font-family: ui-monospace, monospace; font-size: 0.9rem; }
    pre { background: #f3f6f4; padding: 0.4rem; overflow-x: auto; margin: 0.4rem 0; font: 0.9rem/1.5 ui-monospace, monospace; }
    mark { background: #fbe3e3; color: inherit; display: inline-block; min-width: 100%; }
    .again { position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483647; background: #8a1c1c; color: #fff; border-color: #8a1c1c; }
    [hidden] { display: none !important; }
  `);

  const make = (name, fields = {}, ...inner) => {
    const element = Object.assign(document.createElement(name), fields);
    element.append(...inner);
    return element;
  };

  function host(name) {
    const element = make(name, { lang: bar.lang || "en", dir: bar.dir || "ltr" });
    const root = element.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style];
    return [element, root];
  }

  // The reading position: the last heading above it, by id if it has one, and the distance of that
  // heading from the top. It also fits the same page in another language.
  const headings = () => Array.from(document.querySelectorAll("h1, h2, h3"));
  function eye() {
    const above = headings().filter((heading) => heading.getBoundingClientRect().top < 120);
    const named = above.filter((heading) => heading.id).pop();
    const last = named || above[above.length - 1];
    return { at: above.length - 1, id: named ? named.id : "", down: last ? last.getBoundingClientRect().top : 0, y: scrollY };
  }

  function remember(to, exact) {
    try {
      sessionStorage.setItem(place, JSON.stringify({ ...eye(), to, exact }));
    } catch {
      // Without storage, the page starts at its top.
    }
  }

  function restore() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(place) || "null");
      sessionStorage.removeItem(place);
      if (!kept || kept.to !== location.pathname) return;
      const heading = (kept.id && document.getElementById(kept.id)) || (!kept.id && headings()[kept.at]);
      if (kept.exact || !heading) scrollTo({ top: kept.y, behavior: "instant" });
      else scrollTo({ top: scrollY + heading.getBoundingClientRect().top - kept.down, behavior: "instant" });
    } catch {
      // Without storage, the page starts at its top.
    }
  }

  function drawBar() {
    const [element, root] = host("careleaf-bar");
    const link = ({ text, href, lang, dir, current }, keep) => {
      const anchor = make("a", { href, textContent: text });
      if (lang) anchor.lang = lang;
      if (dir) anchor.dir = dir;
      if (current) anchor.setAttribute("aria-current", "page");
      if (keep) anchor.addEventListener("click", () => remember(new URL(anchor.href).pathname, false));
      return make("li", {}, anchor);
    };
    const nav = make("nav");
    nav.setAttribute("aria-label", word.bar || "");
    if ((bar.ways || []).length) nav.append(make("ul", {}, ...bar.ways.map((way) => link(way, false))));
    const print = make("button", { type: "button", textContent: word.print });
    print.addEventListener("click", () => window.print());
    nav.append(print);
    for (const group of (bar.groups || []).filter((group) => group.links.length)) {
      const links = make("ul", {}, ...group.links.map((one) => link(one, true)));
      links.setAttribute("aria-label", group.label);
      nav.append(make("details", {}, make("summary", { textContent: group.label }), links));
    }
    const lost = make("p", { className: "label lost" });
    lost.setAttribute("role", "status");
    nav.append(lost);
    root.append(nav);
    document.body.prepend(element);
    return (words) => { lost.textContent = words; };
  }

  let overlay = null;
  let shut = "";
  function showTroubles(troubles) {
    if (!overlay) {
      const [element, root] = host("careleaf-troubles");
      document.body.append(element);
      overlay = { element, root };
    }
    const said = JSON.stringify(troubles);
    overlay.root.replaceChildren();
    overlay.element.dataset.count = troubles.length;
    if (!troubles.length) return;
    const again = make("button", { type: "button", className: "again", textContent: word.show + " (" + troubles.length + ")", hidden: shut !== said });
    const close = make("button", { type: "button", textContent: word.close });
    const panel = make("section", { hidden: shut === said, tabIndex: -1 }, make("header", {}, make("h2", { textContent: word.trouble }), close));
    panel.setAttribute("role", "alert");
    const toggle = (open) => {
      shut = open ? "" : said;
      panel.hidden = !open;
      again.hidden = open;
      (open ? close : again).focus();
    };
    close.addEventListener("click", () => toggle(false));
    again.addEventListener("click", () => toggle(true));
    panel.addEventListener("keydown", (event) => {
      const composes = event.isComposing || event.keyCode === 229;
      if (event.key === "Escape" && !composes && !event.repeat) toggle(false);
    });
    for (const trouble of troubles) {
      const where = trouble.path ? trouble.path + (trouble.line ? ", " + word.line + " " + trouble.line : "") : "";
      const article = make("article", { lang: "en", dir: "ltr" }, make("p", { textContent: trouble.message }), make("p", { className: "where", textContent: where }));
      if (trouble.lines.length) {
        const pre = make("pre");
        trouble.lines.forEach(([at, text, hit]) => pre.append(make(hit ? "mark" : "span", { textContent: String(at).padStart(4) + "  " + text }), "\n"));
        article.append(pre);
      }
      if (trouble.help) article.append(make("p", { textContent: trouble.help }));
      panel.append(article);
    }
    overlay.root.append(panel, again);
  }

  // Text that somebody is typing must not be lost: the reload waits until they leave the field.
  function reload() {
    const field = document.activeElement;
    if (field && field.matches("textarea, input:not([type=radio]):not([type=checkbox]):not([readonly]), select")) {
      field.addEventListener("blur", reload, { once: true });
      return;
    }
    remember(location.pathname, true);
    location.reload();
  }

  let source = null;
  let tellLost = () => {};
  function listen() {
    if (source || document.hidden) return;
    const query = new URLSearchParams({ page: location.pathname, query: location.search.slice(1) });
    source = new EventSource("/live/events?" + query);
    source.addEventListener("open", () => tellLost(""));
    source.addEventListener("error", () => {
      tellLost(word.lost || "");
      if (source && source.readyState === EventSource.CLOSED) {
        source = null;
        setTimeout(listen, 2000);
      }
    });
    source.addEventListener("message", (event) => {
      const now = JSON.parse(event.data);
      if (now.digest !== about.digest) {
        about.digest = now.digest;
        reload();
        return;
      }
      showTroubles(now.troubles);
    });
  }
  // A browser opens few connections to one host, so hidden pages close theirs.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && source) {
      source.close();
      source = null;
    } else listen();
  });
  addEventListener("pagehide", () => { if (source) source.close(); });

  // Signing a record on the dashboard.
  document.querySelectorAll("form[data-sign]").forEach((form) => form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const said = form.querySelector("[role=status]");
    const { record, lang, digest, token } = form.dataset;
    const headers = { "content-type": "application/json", "x-careleaf-token": token };
    try {
      const reply = await fetch("/live/record", { method: "POST", headers, body: JSON.stringify({ record, lang, digest }) });
      const told = await reply.json();
      said.textContent = reply.ok ? form.dataset.done : told.error;
    } catch (error) {
      said.textContent = word.lost;
    }
  }));

  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[hreflang]");
    if (link && new URL(link.href).origin === location.origin) remember(new URL(link.href).pathname, false);
  });

  tellLost = drawBar();
  showTroubles(about.troubles || []);
  restore();
  listen();
})();
