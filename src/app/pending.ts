import { mayAskForMore } from '../view-state/fields/fieldNames';

/**
 * A link with filters or a year opens a page whose HTML shows the default. Until the script has drawn what the link says,
 * map and panel stay hidden: a wrong picture, however brief, is worse than a late one. Inline script for the head; it
 * gives up after some seconds, so that a page whose script never comes still shows what it has.
 */
export const pendingBootScript =
  `if(${String(mayAskForMore())}.test(location.href)){var d=document.documentElement;d.dataset.pending='';` +
  'setTimeout(function(){delete d.dataset.pending},6000)}';

export function showWhatIsThere(): void {
  delete document.documentElement.dataset['pending'];
}
