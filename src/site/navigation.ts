import { pathOfKind } from '#core/addresses.ts';
import { type Kind, kinds } from '#core/kinds.ts';

export interface NavigationLink { title: string; path: string }

const ofKind = (kind: Kind, title: string = kinds[kind].plural): NavigationLink => ({ title, path: pathOfKind(kind) });

/** What stands in the head of every page. */
export const mainLinks: readonly NavigationLink[] = [
  ofKind('lesson'), ofKind('case'), ofKind('practice'), ofKind('function'), ofKind('organization'), ofKind('comparison', 'Compare'), ofKind('reading-list', 'Teach'),
];

/** What stands at the foot of every page: all rooms of the library. */
export const siteIndex: readonly { title: string; links: readonly NavigationLink[] }[] = [
  { title: 'Learn', links: [{ title: 'Brief me', path: '/brief/' }, ofKind('lesson'), ofKind('case'), ofKind('practice'), ofKind('debate'), ofKind('reading-list')] },
  { title: 'Who and where', links: [{ title: 'Countries', path: '/countries/' }, ofKind('organization'), ofKind('mission'), ofKind('mechanism'), ofKind('comparison')] },
  { title: 'Look up', links: [ofKind('function'), ofKind('doctrine'), ofKind('term'), ofKind('source'), { title: 'Search', path: '/search/' }] },
  { title: 'Concordance', links: [{ title: 'About', path: '/about/' }, { title: 'Method', path: '/method/' }, { title: 'Gaps', path: '/gaps/' }, { title: 'Without a network', path: '/offline/' }, { title: 'Contribute', path: '/contribute/' }, { title: 'Accessibility', path: '/accessibility/' }] },
];
