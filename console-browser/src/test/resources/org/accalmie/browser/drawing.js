// What of a page a reviewer would look at, as far as it is the same on every machine: no height, no width that words make.
() => {
  const BOXES = 'header, main, aside, section, form, fieldset, dl, ol, ul, .fields, .row, .row > *, .problem, .band, .foot';
  const CONTROLS = 'button, a.btn, a.chip, header nav a, summary, textarea, select, input:not([type=hidden])';
  const WORDS = 'nav, h1, h2, h3, legend, label:not([for])';
  // what the day brings; of rows, which all look alike, the first is drawn
  const DATA = '.row > *, .hour, .story, .ladder, .chips, .clocks, .contactrow, dl, dd, #advice, #guidance, #glance';
  const SECTIONS_OF_DATA = 'section.group:not([aria-labelledby^="s-"])';

  if (window.drawn === undefined) {
    let hasRow = false;
    let hasSection = false;
    const take = (element, depth, all) => {
      if (element.matches('dialog, template, [popover], .grouphead')) return;
      if (element.matches('.row') && (hasRow || !element.checkVisibility())) return;
      if (element.matches(SECTIONS_OF_DATA) && (hasSection || !element.checkVisibility())) return;
      hasRow ||= element.matches('.row');
      hasSection ||= element.matches(SECTIONS_OF_DATA);
      const within = element.closest('label') !== null && element.matches('input');
      const isDrawn = !within && element.matches([BOXES, CONTROLS, WORDS].join());
      if (isDrawn) all.push({ element, depth });
      if (element.matches(DATA)) return;
      for (const child of element.children) take(child, depth + isDrawn, all);
    };
    window.drawn = [];
    for (const child of document.body.children) take(child, 0, window.drawn);
  }

  const probe = document.createElement('span');
  document.body.append(probe);
  const names = new Map();
  const tokens = 'ink soft accent late soon info calm bg card line accent-soft late-soft soon-soft info-soft'.split(' ');
  for (const token of tokens) {
    probe.style.color = `var(--${token})`;
    const colour = getComputedStyle(probe).color;
    if (!names.has(colour)) names.set(colour, token);
  }
  probe.remove();
  const named = (colour) => names.get(colour) ?? colour.replaceAll(' ', '');

  const behind = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)') return colour;
    }
    return 'none';
  };
  const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim().replace(/\d+/g, '0').slice(0, 70);
  const said = (element) => {
    if (element.matches('.row div, .row span')) return '';
    if (element.hasAttribute('aria-label')) return element.getAttribute('aria-label');
    if (element.labels?.length > 0) return element.labels[0].textContent;
    return element.matches('button, a, summary, h1, h2, h3, legend, label') ? element.textContent : '';
  };
  const box = (element) => {
    const style = getComputedStyle(element);
    const around = getComputedStyle(element.parentElement);
    const isInLine = around.display.includes('flex') && around.flexDirection.startsWith('row');
    if (!element.matches(BOXES) || isInLine || style.display.startsWith('inline')) return '';
    const { x, width } = element.getBoundingClientRect();
    const rounded = (length) => Math.round(length / 4) * 4;
    return `${rounded(x)}+${rounded(width)}`;
  };
  const look = (element) => {
    if (!element.matches([CONTROLS, WORDS].join()) || element.matches('nav, .row *')) return '';
    const style = getComputedStyle(element);
    const least = element.matches(CONTROLS) && style.minHeight !== 'auto' && style.minHeight !== '0px';
    return `${parseFloat(style.fontSize)}/${style.fontWeight}${least ? ` ≥${parseFloat(style.minHeight)}` : ''}`;
  };
  const colours = (element) => {
    const isColoured = element.matches([CONTROLS, WORDS].join()) && !element.matches('nav, .row *');
    return isColoured ? `${named(getComputedStyle(element).color)} on ${named(behind(element))}` : '';
  };

  return window.drawn.map(({ element, depth }) => {
    const type = element.matches('input') ? `[${element.type}]` : '';
    const isShown = element.checkVisibility({ visibilityProperty: true }) && element.closest('.hidden, .skip') === null;
    return {
      what: '  '.repeat(depth) + element.localName + type,
      name: plain(said(element)),
      box: isShown ? box(element) : '–',
      look: isShown ? look(element) : '',
      colours: isShown ? colours(element) : '',
      shown: isShown,
    };
  });
}
