import instantsearch from 'instantsearch.js';
import hits from 'instantsearch.js/es/widgets/hits/hits';
import refinementList from 'instantsearch.js/es/widgets/refinement-list/refinement-list';
import searchBox from 'instantsearch.js/es/widgets/search-box/search-box';
import stats from 'instantsearch.js/es/widgets/stats/stats';
import { memoryClient } from './memory-client.ts';
import { startPeer } from './peer-in-page.ts';

/* InstantSearch.js with four widgets, as its documentation shows them, over a search client in memory. */

startPeer({
  mount: (element, records, rows) => {
    const place = () => element.appendChild(document.createElement('div'));
    const search = instantsearch({ indexName: 'partners', searchClient: memoryClient(records, rows) });
    search.addWidgets([
      searchBox({ container: place() }),
      stats({ container: place() }),
      refinementList({ container: place(), attribute: 'kind' }),
      hits({
        container: place(),
        templates: {
          item: (hit, { html }) =>
            html`<div class="row"><a class="name" href="#${hit.objectID}">${hit.name}</a><p>${hit.promise}</p><p>${hit.tags}</p></div>`,
        },
      }),
    ]);
    search.start();
    return search;
  },
  unmount: (mounted) => (mounted as ReturnType<typeof instantsearch>).dispose(),
});
