import { type ChangeEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { LIBRARY_FILES } from '#app/domain/catalogue/library/library-path.ts';
import { endingsOf, type MediaKind } from '#app/domain/media/media-kind.ts';
import type { ShownAsset } from '#app/routes/studio/media/shown-asset.ts';
import { Button } from '#app/ui/button.tsx';

import { describedBy, HelpAndError } from './entry-fields.tsx';
import { LibraryList } from './library-list.tsx';
import { rememberSeconds } from './recording-seconds.ts';
import { useUpload } from './use-upload.ts';

type Props = {
  kind: MediaKind;
  label: string;
  help?: ReactNode;
  /** The name of the file that is chosen; empty: none. */
  value: string;
  error?: string | null;
  onPick: (asset: ShownAsset) => void;
  onClear?: () => void;
};

/** A file of the library, out of what is there or uploaded on the spot. */
export function MediaPicker({ kind, label, help, value, error: told, onPick, onClear }: Props) {
  const { t } = useTranslation('studioEditor');
  const id = useId();
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const pick = (asset: ShownAsset) => {
    setOpen(false);
    rememberSeconds(asset.name, asset.seconds);
    onPick(asset);
  };
  const { upload, problem, begin, cancel } = useUpload(t, pick);
  // A file on its way is not missing.
  const error = upload ? null : told;
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) begin(file);
  };
  return (
    <fieldset className="space-y-2" aria-describedby={describedBy(id, help, error)}>
      <legend className="text-sm font-semibold">{label}</legend>
      <div className="desk-picked">
        {value && kind === 'picture' && <img src={`${LIBRARY_FILES}/${value}`} alt="" />}
        <span className={value ? 'wrap-anywhere' : 'text-ink-soft'}>
          {value || t('library.none')}
        </span>
        {value && onClear && (
          <Button type="button" look="quiet" small onClick={onClear}>
            {t('library.clear')}
          </Button>
        )}
      </div>
      <HelpAndError id={id} help={help} error={error} />
      <div className="flex flex-wrap gap-2">
        <Button
          type="button"
          look="secondary"
          small
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t('library.hide') : t('library.choose')}
        </Button>
        <Button
          type="button"
          look="secondary"
          small
          disabled={upload !== null}
          onClick={() => field.current?.click()}
        >
          {t('library.upload')}
        </Button>
        <input
          ref={field}
          type="file"
          hidden
          aria-label={t('library.upload')}
          accept={endingsOf(kind).join(',')}
          onChange={choose}
        />
      </div>
      {upload && (
        <div className="space-y-1">
          <progress
            className="progress"
            value={upload.percent}
            max={100}
            aria-label={upload.name}
          />
          <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-ink-soft">
            <span role="status">{upload.making ? t('library.processing', upload) : ''}</span>
            {!upload.making && <span>{t('library.uploading', upload)}</span>}
            <Button type="button" look="quiet" small onClick={cancel}>
              {t('library.cancel')}
            </Button>
          </div>
        </div>
      )}
      {problem && (
        <p role="alert" className="text-sm font-medium text-bata">
          {t('library.uploadFailed', { reason: problem })}
        </p>
      )}
      {open && <LibraryList kind={kind} onPick={pick} />}
    </fieldset>
  );
}
