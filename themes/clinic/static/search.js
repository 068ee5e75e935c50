// Finds entries of the list on the search page. It loads the words of the pages from a script beside
// the page, so that it also works without a server, and sends and stores nothing.
//
// `fold` and `queryWords` do the same as `src/text/search_words.rs`.
(function () {
  "use strict";
  var MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
  var LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "ς": "σ",
    "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك"
  };
  // Scripts without spaces between words, by the blocks of Unicode.
  var UNSPACED = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f\u0e00-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf]+/gu;
  var APOSTROPHES = /['’ʼʻ׳״]/g;
  // What a word is worth in a text, in a text that says it often, in a summary, and in a title.
  var SCORES = [1, 3, 6, 12];
  var OTHER = /[^\p{L}\p{M}\p{N}]+/u;

  function fold(text) {
    return text.normalize("NFKD").toLowerCase().replace(MARKS, "").replace(/[ßæœđðłøıςةىیک]/g, function (letter) {
      return LETTERS[letter];
    });
  }

  // Returns the words of a query. The last one may be unfinished, so each is the beginning of a word.
  function queryWords(text) {
    var folded = fold(text);
    var words = [];
    (folded.match(UNSPACED) || []).forEach(function (run) {
      run.split(OTHER).filter(Boolean).forEach(function (word) {
        var letters = Array.from(word);
        if (letters.length === 1) { words.push(word); }
        for (var at = 0; at + 1 < letters.length; at += 1) { words.push(letters[at] + letters[at + 1]); }
      });
    });
    folded.replace(UNSPACED, " ").replace(APOSTROPHES, "").split(OTHER).filter(Boolean).forEach(function (word) {
      words.push(word);
    });
    return words;
  }

  // Returns the positions of the entries that have the words, best first: those that have all of
  // them, or, if none has, those that have the most. Of equals, a shorter title comes first.
  function find(index, words, lengths) {
    var scores = new Map();
    words.forEach(function (wanted) {
      var best = new Map();
      index.words.forEach(function (word, at) {
        if (!word.startsWith(wanted)) { return; }
        index.places[at].forEach(function (place) {
          var score = SCORES[place % 4] + (word === wanted ? 2 : 0);
          var entry = Math.floor(place / 4);
          best.set(entry, Math.max(score, best.get(entry) || 0));
        });
      });
      best.forEach(function (score, entry) {
        var sum = scores.get(entry) || { words: 0, score: 0 };
        scores.set(entry, { words: sum.words + 1, score: sum.score + score });
      });
    });
    var most = 0;
    scores.forEach(function (sum) { most = Math.max(most, sum.words); });
    return Array.from(scores.entries()).filter(function (pair) {
      return pair[1].words === most;
    }).sort(function (a, b) {
      return b[1].score - a[1].score || lengths[a[0]] - lengths[b[0]] || a[0] - b[0];
    }).map(function (pair) { return pair[0]; });
  }

  function start(index) {
    var box = document.querySelector(".search");
    var input = box.querySelector("input");
    var results = box.querySelector(".search-results");
    var nothing = box.querySelector(".search-nothing");
    var list = results.querySelector("ul");
    var entries = document.querySelectorAll(".a-to-z .entries > li");
    var lengths = Array.from(entries, function (entry) { return entry.querySelector("a").textContent.length; });
    function show() {
      var words = queryWords(input.value);
      var found = words.length > 0 ? find(index, words, lengths) : [];
      list.replaceChildren.apply(list, found.map(function (at) { return entries[at].cloneNode(true); }));
      results.hidden = found.length === 0;
      nothing.hidden = words.length === 0 || found.length > 0;
    }
    box.hidden = false;
    input.addEventListener("input", show);
    window.addEventListener("pageshow", show);
    show();
  }

  var words = document.createElement("script");
  words.src = document.currentScript.dataset.words;
  words.addEventListener("load", function () { start(window.careleafSearch); });
  document.head.append(words);
  window.careleafSearchWords = queryWords;
}());
