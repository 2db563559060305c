// A site may stand for years as it was built. What has become due since then is shown here; the date stands there anyway.
const today = new Date().toISOString().slice(0, 10);
for (const notice of document.querySelectorAll<HTMLElement>('[data-due]')) {
  if ((notice.dataset['due'] ?? today) < today) notice.hidden = false;
}
