/**
 * Makes tabs of parts that stand below each other under headings; the arrow keys, Home and End go from one to the next.
 * @param box with a child for each tab, whose first child is its heading
 */
export function makeTabs(box: HTMLElement): void {
  if (box.querySelector('[role=tablist]')) return;
  const panels = [...box.children] as HTMLElement[];
  const list = document.createElement('div');
  list.setAttribute('role', 'tablist');
  const tabs = panels.map((panel, index) => {
    const heading = panel.firstElementChild as HTMLElement;
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.textContent = heading.textContent;
    heading.dataset['off'] = '';
    panel.id = `${heading.id}-panel`;
    tab.id = `${heading.id}-tab`;
    set(tab, { role: 'tab', 'aria-controls': panel.id });
    set(panel, { role: 'tabpanel', 'aria-labelledby': tab.id, tabindex: '0' });
    tab.addEventListener('click', () => choose(index));
    return tab;
  });
  const choose = (chosen: number) =>
    tabs.forEach((tab, index) => {
      const is = index === chosen;
      set(tab, { 'aria-selected': `${is}`, tabindex: is ? '0' : '-1' });
      panels[index]!.toggleAttribute('data-off', !is);
    });
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(event.target as HTMLButtonElement);
    const last = tabs.length - 1;
    const to = { ArrowRight: at + 1, ArrowLeft: at + last, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = to % tabs.length;
    choose(next);
    tabs[next]!.focus();
  });
  list.append(...tabs);
  box.prepend(list);
  choose(0);
}

/** Shows the tab that something stands in, so that a link inside the lesson can lead to it. */
export function openTabOf(target: Element | null): void {
  const panel = target?.closest('[role=tabpanel]');
  if (panel) document.getElementById(panel.getAttribute('aria-labelledby') ?? '')?.click();
}

function set(element: HTMLElement, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
