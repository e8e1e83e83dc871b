import List from 'list.js';
import { type PeerRecord, startPeer } from './peer-in-page.ts';

/* List.js as its documentation shows it: a search box, a list, and an item made of a function. */

startPeer({
  mount: (element, records, rows) => {
    const box = Object.assign(document.createElement('input'), { type: 'search', className: 'search' });
    const list = Object.assign(document.createElement('ul'), { className: 'list' });
    element.append(box, list);
    const options = {
      valueNames: ['name', 'promise', 'about', 'tags'],
      item: ({ id }: PeerRecord) =>
        `<li class="row"><a class="name" href="#${id}"></a><p class="promise"></p><p class="tags"></p></li>`,
      page: rows,
    };
    return new List(element, options, records);
  },
  unmount: (mounted) => (mounted as List).clear(),
});
