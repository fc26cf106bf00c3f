/**
 * What the page does beyond showing: sorting, filtering, opening all details for the printer. It reads the page alone,
 * builds no markup and asks for nothing. The Content-Security-Policy names its digest.
 */
export const pageScript = `'use strict';
(() => {
  const list = document.getElementById('findings');
  const items = Array.from(list.children);
  const search = document.getElementById('search');
  const order = document.getElementById('order');
  const status = document.getElementById('status');
  const nothing = document.getElementById('nothing');
  const toggles = Array.from(document.querySelectorAll('[aria-pressed]'));
  const months = new Set(toggles.map((toggle) => toggle.dataset.month));
  const texts = new Map(items.map((item) => [item, item.textContent.toLowerCase()]));
  const places = new Map(items.map((item) => [item, item.querySelector('.where').textContent]));
  const rank = new Map(items.map((item, index) => [item, index]));
  const left = (item) => (item.dataset.left === undefined ? Infinity : Number(item.dataset.left));
  const byRank = (a, b) => rank.get(a) - rank.get(b);
  const orders = {
    urgency: byRank,
    end: (a, b) => (left(a) === left(b) ? byRank(a, b) : left(a) - left(b)),
    name: (a, b) => a.dataset.name.localeCompare(b.dataset.name) || byRank(a, b),
    place: (a, b) => places.get(a).localeCompare(places.get(b)) || byRank(a, b),
  };
  const monthOf = (item) => {
    const month = item.dataset.month;
    return month === undefined || months.has(month) ? month : 'later';
  };
  const pressed = (kind) => {
    const chosen = toggles.filter((toggle) => toggle.dataset[kind] !== undefined && toggle.getAttribute('aria-pressed') === 'true');
    return new Set(chosen.map((toggle) => toggle.dataset[kind]));
  };
  const filter = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const states = pressed('state');
    const chosen = pressed('month');
    let shown = 0;
    for (const item of items) {
      const fits =
        (states.size === 0 || states.has(item.dataset.state)) &&
        (chosen.size === 0 || chosen.has(monthOf(item))) &&
        words.every((word) => texts.get(item).includes(word));
      item.hidden = !fits;
      if (fits) shown += 1;
    }
    status.textContent = shown === items.length ? 'All shown' : shown + ' of ' + items.length + ' shown';
    nothing.hidden = shown > 0;
  };
  const sort = () => {
    items.sort(orders[order.value]);
    list.append(...items);
  };
  const reset = () => {
    search.value = '';
    for (const toggle of toggles) toggle.setAttribute('aria-pressed', 'false');
    filter();
    search.focus();
  };
  for (const toggle of toggles) {
    toggle.disabled = false;
    toggle.addEventListener('click', () => {
      toggle.setAttribute('aria-pressed', String(toggle.getAttribute('aria-pressed') !== 'true'));
      filter();
    });
  }
  search.addEventListener('input', filter);
  order.addEventListener('change', sort);
  document.getElementById('reset').addEventListener('click', reset);
  document.getElementById('controls').hidden = false;
  document.getElementById('controls').addEventListener('submit', (event) => event.preventDefault());
  filter();
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = Array.from(document.querySelectorAll('details:not([open])'));
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
})();
`;
