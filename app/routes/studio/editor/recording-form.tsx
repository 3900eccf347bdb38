import { useTranslation } from 'react-i18next';

import type { Language } from '#app/platform/i18n.ts';
import type { ShownAsset } from '#app/routes/studio/media/shown-asset.ts';

import { BlockForm, type BlockFormProps, orNothing, useText } from './block-form.tsx';
import { TextEntry } from './entry-fields.tsx';
import { MediaPicker } from './media-picker.tsx';
import { NamedFileFields, useNamedFile } from './named-file.tsx';

type Props = BlockFormProps & { isNew: boolean; language: Language };

export function VideoForm({ entries, isNew, language, onDone, onCancel }: Props) {
  const { t } = useTranslation('studioEditor');
  const named = useNamedFile(entries, 'title');
  const [captions, setCaptions] = useText(entries, 'captions');
  const [poster, setPoster] = useText(entries, 'poster');
  const [transcript, setTranscript] = useText(entries, 'transcript');
  const takeItsCaptions = (asset: ShownAsset) => {
    const own = asset.captions.find((one) => one.language === language) ?? asset.captions[0];
    if (own) setCaptions(own.name);
  };
  return (
    <BlockForm
      isNew={isNew}
      problems={named.incomplete}
      onCancel={onCancel}
      onDone={() =>
        onDone({
          file: named.file,
          title: orNothing(named.name),
          captions: captions || null,
          poster: poster || null,
          transcript: orNothing(transcript),
        })
      }
    >
      {(told) => (
        <>
          <NamedFileFields
            kind="video"
            named={named}
            told={told}
            fileLabel={t('video.file')}
            nameLabel={t('form.title')}
            onPick={takeItsCaptions}
          />
          <MediaPicker
            kind="captions"
            label={t('video.captions')}
            help={t('video.captionsHelp')}
            value={captions}
            onPick={({ name }) => setCaptions(name)}
          />
          <MediaPicker
            kind="picture"
            label={t('video.poster')}
            value={poster}
            onPick={({ name }) => setPoster(name)}
            onClear={() => setPoster('')}
          />
          <TextEntry
            label={t('video.transcript')}
            value={transcript}
            maxLength={50_000}
            rows={4}
            onChange={setTranscript}
          />
        </>
      )}
    </BlockForm>
  );
}

export function AudioForm({ entries, isNew, onDone, onCancel }: Props) {
  const { t } = useTranslation('studioEditor');
  const named = useNamedFile(entries, 'title');
  const [transcript, setTranscript] = useText(entries, 'transcript');
  return (
    <BlockForm
      isNew={isNew}
      problems={named.incomplete}
      onCancel={onCancel}
      onDone={() =>
        onDone({
          file: named.file,
          title: orNothing(named.name),
          transcript: orNothing(transcript),
        })
      }
    >
      {(told) => (
        <>
          <NamedFileFields
            kind="audio"
            named={named}
            told={told}
            fileLabel={t('audio.file')}
            nameLabel={t('form.title')}
          />
          <TextEntry
            label={t('audio.transcript')}
            help={t('audio.transcriptHelp')}
            value={transcript}
            maxLength={50_000}
            rows={5}
            onChange={setTranscript}
          />
        </>
      )}
    </BlockForm>
  );
}
