import type { Lang } from '../i18n/lang';
import type { LinkField } from './fields/linkField';
import { LINK_FIELDS } from './fields/linkFields';
import type { FactsFilter, RecordsFilter, TradeChoices, ViewState } from './viewState';

/** The view in which every field of the list is as a link without it says. */
export const usualView = (lang: Lang, fields: readonly LinkField[]): ViewState =>
  // A key of the view that no field says would be missing here: the tests of links over all fields would fail.
  fields.reduce((view, field) => field.usual(view), { lang, page: { kind: 'region' } } as ViewState);

const USUAL = usualView('en', LINK_FIELDS);

/** What a link without any field shows. */
export const defaultView = (lang: Lang): ViewState => ({ ...USUAL, lang });

export const ALL_FACTS: FactsFilter = USUAL.facts;
export const USUAL_TRADE: TradeChoices = USUAL.trade;
export const ALL_RECORDS: RecordsFilter = USUAL.records;
