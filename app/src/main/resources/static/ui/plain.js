/* Comfort only: every page works without it. */
(function () {
  "use strict";
  var root = document.documentElement;

  /* The error summary takes the focus, so that it is read first. */
  var problems = document.querySelector("[data-problems=true]");
  if (problems) problems.focus();

  /* A character key alone is a shortcut only while the reader has not switched it off (WCAG 2.1.4). */
  function typing(element) {
    return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  }
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (root.getAttribute("data-shortcuts") !== "on") return;
    var field = document.querySelector("main input[type=search]");
    var link = document.querySelector("a[data-search]");
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.focus();
    else link.click();
  });

  /* After htmx has put a part of a page in place, an error summary in it takes the focus too. */
  document.addEventListener("htmx:afterSwap", function (event) {
    var summary = event.target.querySelector("[data-problems=true]");
    if (summary) summary.focus();
  });
})();
