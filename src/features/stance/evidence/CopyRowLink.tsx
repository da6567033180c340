import { useI18n } from '../../../i18n/I18nContext';
import { CopyLink } from '../../../ui/CopyLink';
import { setRow } from '../../../view-state/actions';

/** Names the fact in the address and copies the full link. */
export function CopyRowLink({ id }: { id: string }) {
  const { row } = useI18n().words.evidence;
  return (
    <div className="evidence-copy">
      <CopyLink
        label={row.copy}
        onBefore={() => {
          setRow(id);
        }}
      />
    </div>
  );
}
