import { describe, expect, test } from 'vitest';
import { copyPage, PageTooLarge } from '#shared/read/copy-page.ts';
import { documentOf } from './dom.ts';

const options = { address: 'https://a.fi/x/' };
const copyOf = (body: string) => copyPage(documentOf(`<body>${body}</body>`), options).innerHTML;

describe('copyPage', () => {
  test('leaves out scripts, styles, drawings, values and hidden tokens', () => {
    const copy = copyOf(
      '<script>x()</script><style>p{}</style><svg><title>icon</title></svg><!-- salaisuus --><template><p>t</p></template>' +
        '<form action="/a"><input type="hidden" name="csrf" value="salaisuus"><textarea>salaisuus</textarea><p data-token="salaisuus" nonce="salaisuus">teksti</p></form>',
    );
    expect(copy).toBe('<div data-form=""><p>teksti</p></div>');
  });

  test('keeps links that are safe, completed, and drops the others', () => {
    expect(copyOf('<a href="y" onclick="z()">y</a><a href="javascript:z()">z</a>')).toBe(
      '<a href="https://a.fi/x/y">y</a><a>z</a>',
    );
  });

  test('marks what a style hides, and writes names in lower case', () => {
    expect(copyOf('<div style="color:red; DISPLAY:none" class="Panel" id="Osa">a</div>')).toBe(
      '<div class="panel" id="osa" hidden="">a</div>',
    );
  });

  test('is not misled by forms whose controls are named like properties', () => {
    const names = [
      'childNodes',
      'firstChild',
      'nextSibling',
      'attributes',
      'nodeType',
      'localName',
      'getAttribute',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    expect(copyOf(`<form>${inputs}<p>sisältö</p></form>`)).toContain('<p>sisältö</p>');
  });

  test('puts the text of open shadow roots in its place, slots filled', () => {
    const document = documentOf('<body><my-box><b>oma</b></my-box></body>');
    const host = document.querySelector('my-box');
    const root = host?.attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    paragraph.append('varjo: ', document.createElement('slot'));
    root?.append(paragraph);
    expect(copyPage(document, options).textContent).toBe('varjo: oma');
  });

  test('prefers the text an author put into a component to what the component shows instead', () => {
    const own = 'Kumppanit ja heidän lupauksensa. '.repeat(10);
    const document = documentOf(`<body><my-list>${own}</my-list><my-list>Ladataan</my-list></body>`);
    for (const host of document.querySelectorAll('my-list'))
      host.attachShadow({ mode: 'open' }).append('tehty');
    expect(copyPage(document, options).textContent).toBe(`${own}tehty`);
  });

  test('flattens what is nested too deep for anything', () => {
    const depth = 2_000;
    const document = documentOf('<body></body>');
    let parent: Element = document.body;
    for (let level = 0; level < depth; level++) {
      const child = document.createElement('div');
      parent.append(child);
      parent = child;
    }
    parent.append('syvällä');
    expect(copyPage(document, options).textContent).toBe('syvällä');
  });

  test('refuses a page with more nodes than can be read, as a whole', () => {
    const document = documentOf('<body><p>a</p><p>b</p></body>');
    expect(() => copyPage(document, { ...options, maxNodes: 3 })).toThrow(PageTooLarge);
    expect(copyPage(document, { ...options, maxNodes: 4 }).textContent).toBe('ab');
  });

  test('leaves the page as it was', () => {
    const document = documentOf(
      '<body><main hidden><p>a<br>b</p><form><input value="1"></form></main></body>',
    );
    const before = document.documentElement.outerHTML;
    copyPage(document, options);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
