/** As many plain inputs as the form has, with no library: what the browser itself needs for a key. */
const count = Number(location.search.slice(1));
const place = document.getElementById('place');
for (let index = 0; index < count; index++) {
  const label = document.createElement('label');
  label.textContent = `Question ${index}`;
  const box = document.createElement(index % 5 === 1 ? 'textarea' : 'input');
  box.id = `q${index}`;
  label.append(box);
  place?.append(label);
}
// A page that keeps what is typed has to listen at least.
const answers: Record<string, string> = {};
place?.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    answers[target.id] = target.value;
});
