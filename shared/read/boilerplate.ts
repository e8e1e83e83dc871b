/** Something on a page that is not its content. */
export interface BoilerplateRule {
  /** Elements it concerns; class names and ids are in lower case in the copy. */
  selector: string;
  /** Why they are left out. */
  reason: string;
}

/** Where content systems put the path to the page. */
export const pathSelector =
  '[class*="breadcrumb"], #breadcrumbs, [aria-label="Murupolku"], [aria-label="Brödsmulor"], .navigation-path, .crumbs';

/** Parts of the frame around a page's content. An element that holds the main content is never dropped. */
export const frameRules: readonly BoilerplateRule[] = [
  { selector: 'nav, [role="navigation"], [role="menu"], [role="menubar"]', reason: 'a menu' },
  {
    selector:
      '#menu, .menu-container, .main-menu, .mega-menu, .mobile-menu, .cssnav, .side-menu, .sidemenu, .submenu',
    reason: 'a menu without a role',
  },
  {
    selector: '#content_sidenaviarea, .nav-list, .layout-sidebar-first, .main-sidebar',
    reason: 'a menu beside the content',
  },
  { selector: '[role="banner"], .site-header, #header', reason: 'the site’s head' },
  { selector: '[role="contentinfo"], .site-footer, #footer, .footer', reason: 'the site’s foot' },
  {
    selector: pathSelector,
    reason: 'the path to the page',
  },
  {
    selector: '.skip-link, .skip-to-content-link, .skiplink, .skip-links, [class*="skip-to"]',
    reason: 'a link past the menus',
  },
  {
    selector:
      '[id*="cookie"], [class*="cookie"], [class*="consent"], [id*="consent"], .hds-cc__target, [class*="cmplz"]',
    reason: 'a question about cookies, or the empty place of what waits for the answer',
  },
  {
    selector: 'dialog:not([open]), [role="dialog"], [role="alertdialog"], [aria-modal="true"], .modal',
    reason: 'a window over the page',
  },
  {
    selector:
      '.language-switcher, .language-selector, .languages, .lang-switcher, [class*="language-toast"], [id*="language-toast"]',
    reason: 'the choice of language',
  },
  {
    selector: 'search, [role="search"], .search-form, .searchform, .site-search, #search',
    reason: 'the search of the site',
  },
  { selector: '[id^="chat"], .chat-widget, [class*="chatbot"]', reason: 'a chat' },
];

/** Parts that stand among the content without being it. */
export const insertRules: readonly BoilerplateRule[] = [
  {
    selector:
      '#comments, .comments, .comments-area, .comment-list, .commentlist, .pingbacklist, #respond, #commentswrapper, #disqus_thread, li.pingback, li.trackback',
    reason: 'what readers wrote',
  },
  {
    selector:
      '.related, .related-posts, .related-content, .related-articles, .content__related, .jp-relatedposts, .yarpp, .components--recommendations, .recommendations, .recommended, .read-more-articles',
    reason: 'other pages',
  },
  {
    selector:
      '.share, .share-links, .share-buttons, .sharedaddy, .social-media, .social-share, .social-links, .some-share, .addtoany_share_save_container, .a2a_kit, .sharing',
    reason: 'buttons for sharing',
  },
  {
    selector: '.ad, .ads, .advert, .advertisement, .ad-container, .mainos, [id^="div-gpt-ad"], .adsbygoogle',
    reason: 'advertising',
  },
  {
    selector:
      '.askem, [class*="askem"], .rns, .rns-container, .feedback, .page-feedback, #feedback, .palaute',
    reason: 'a question about the page itself',
  },
  {
    selector: '[class*="readspeaker"], [id^="readspeaker"], .rsbtn, .rs_skip, .print-link, .page-tools',
    reason: 'tools for reading aloud or printing',
  },
  {
    selector: '.hide-from-table-of-contents, .table-of-contents, .toc, #toc',
    reason: 'the site itself counts it out of the content, or it repeats the headings',
  },
  { selector: '.ai-summary', reason: 'a machine’s summary of the page' },
  {
    selector: '.datatables_length, .datatables_filter, .datatables_info, .datatables_paginate',
    reason: 'the controls of a table',
  },
  {
    selector: '.pagination, .pagenavigation, .pager, .post-navigation, .nav-links',
    reason: 'the way to the next page',
  },
  { selector: '.article-info .hits', reason: 'how often the page has been looked at' },
  { selector: '.portlet-title-text', reason: 'a content system’s internal name' },
  { selector: '.newsletter, .newsletter-signup, .paywall', reason: 'an offer to subscribe' },
  {
    selector: '[role="tooltip"], [role="status"][hidden], [aria-live][hidden]',
    reason: 'a message that is not shown',
  },
];

/** Words for those who cannot see the page, and signs that are no words: left out of texts, not of the search for dates. */
export const helperRules: readonly BoilerplateRule[] = [
  {
    selector:
      '.visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .screenreader, .is-sr-only, .is-hidden, .element-invisible, .hidden-heading, .a11y-hidden',
    reason: 'it repeats or explains what is seen',
  },
  {
    selector:
      '.material-icons, .material-symbols-outlined, .material-symbols-rounded, i[class*="icon"], span[class*="icon"][aria-hidden="true"], i[aria-hidden="true"], .icon-text',
    reason: 'an icon drawn with letters',
  },
];

/** Short texts that alone in their block are instructions for using the page, in Finnish, Swedish and English. */
export const instructionTexts: readonly RegExp[] = [
  /^(?:hyppää|siirry) (?:pää)?sisältöön$|^siirry (?:sivupalkkiin|hakuun|alkuun|sivun alkuun|valikkoon)$/,
  /^(?:hoppa|gå)(?: direkt)? till (?:huvud)?innehåll(?:et)?$|^förbigå menyn$|^skip to (?:main )?content$/,
  /^(?:palaa|takaisin)(?: (?:listaukseen|edelliselle sivulle|ylös|alkuun|etusivulle))?$|^tillbaka(?: till .{1,20})?$|^back(?: to .{1,20})?$/,
  /^(?:jaa|dela|share)(?: (?:tämä|sivu|artikkeli|tämä sivu|sidan|artikeln|this|this page|facebookissa|somessa))?$/,
  /^(?:tulosta|kuuntele|lyssna|skriv ut|print|listen)(?: (?:sivu|sidan|page))?$/,
  /^(?:mainos|annons|advertisement)$|^lateral image (?:left|right)$|^tags$/,
  /^(?:avaa|sulje|avaa kaikki|sulje kaikki|öppna|stäng|öppna alla|stäng alla|open|close|open all|close all)$/,
  /^\d+ (?:kommenttia?|kommentar(?:er)?|comments?)$/,
  /^hae sivustolta$|^du är här$|^olet tässä$|^ladataan sisällysluetteloa$/,
];

/** Headings under which a page goes on to something else: what follows to the next equal heading is left out. */
export const tailHeadings: readonly RegExp[] = [
  /^(?:\d+ )?(?:kommenttia?|kommentit|kommentarer?|comments?)(?: artikkeliin .*)?$|^(?:vastaa|jätä kommentti|kommentoi|lämna en kommentar|leave a (?:reply|comment))$/,
  /^(?:lue myös|lue lisää aiheesta|aiheeseen liittyv(?:ää|ä sisältö|ät uutiset)|sinua voisi kiinnostaa|sinulle suositellut|muita (?:uutisia|artikkeleita)|katso myös|suosittelemme)$/,
  /^(?:läs också|läs även|relaterat|relaterade nyheter|du kanske också är intresserad av|rekommenderas)$/,
  /^(?:related(?: (?:content|articles|news|posts))?|read also|read more|you may also like|recommended)$/,
  /^(?:oliko tästä sivusta (?:apua|hyötyä)|löysitkö etsimäsi|haluatko antaa palautetta.*|anna palautetta(?: sivusta)?|auttoiko tämä sivu)$/,
  /^(?:hade du nytta av (?:sidan|den här sidan)|var (?:den här )?sidan till hjälp|ge respons(?: om sidan)?|was this page (?:helpful|useful)|give feedback)$/,
  /^(?:jaa (?:tämä|artikkeli|sivu)|dela (?:detta|artikeln|sidan)|share this(?: page| article)?|jaa|dela|share)$/,
];

/** The beginnings of paragraphs that lead to another page. */
export const detourParagraph = /^(?:lue myös|lue lisää|läs också|läs även|read also|katso myös)\s*:/i;

/** What blogs write when another site links to them. */
export const trackback = /\[trackback\]|^(?:paluuviite|pingback|trackback)\s*:/i;
