import { useTranslation } from 'react-i18next';

import type { Language } from '#app/platform/i18n.ts';
import type { ShownAsset } from '#app/routes/studio/media/shown-asset.ts';

import { BlockForm, type BlockFormProps, orNothing, useText } from './block-form.tsx';
import { TextEntry } from './entry-fields.tsx';
import { MediaPicker } from './media-picker.tsx';

type Props = BlockFormProps & { isNew: boolean; language: Language };

export function VideoForm({ entries, isNew, language, onDone, onCancel }: Props) {
  const { t } = useTranslation('studioEditor');
  const [file, setFile] = useText(entries, 'file');
  const [title, setTitle] = useText(entries, 'title');
  const [captions, setCaptions] = useText(entries, 'captions');
  const [poster, setPoster] = useText(entries, 'poster');
  const [transcript, setTranscript] = useText(entries, 'transcript');
  const pick = (asset: ShownAsset) => {
    setFile(asset.name);
    // What was typed while the file was on its way stays.
    setTitle((typed) => (typed.trim() ? typed : asset.title));
    const own = asset.captions.find((one) => one.language === language) ?? asset.captions[0];
    if (own) setCaptions(own.name);
  };
  const titleMissing = title.trim() === '';
  return (
    <BlockForm
      isNew={isNew}
      problems={!file || titleMissing}
      onCancel={onCancel}
      onDone={() =>
        onDone({
          file,
          title: orNothing(title),
          captions: captions || null,
          poster: poster || null,
          transcript: orNothing(transcript),
        })
      }
    >
      {(told) => (
        <>
          <MediaPicker
            kind="video"
            label={t('video.file')}
            value={file}
            error={told && !file ? t('form.fileMissing') : null}
            onPick={pick}
          />
          <TextEntry
            label={t('form.title')}
            value={title}
            maxLength={200}
            required
            error={told && titleMissing ? t('form.titleMissing') : null}
            onChange={setTitle}
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
  const [file, setFile] = useText(entries, 'file');
  const [title, setTitle] = useText(entries, 'title');
  const [transcript, setTranscript] = useText(entries, 'transcript');
  const titleMissing = title.trim() === '';
  return (
    <BlockForm
      isNew={isNew}
      problems={!file || titleMissing}
      onCancel={onCancel}
      onDone={() => onDone({ file, title: orNothing(title), transcript: orNothing(transcript) })}
    >
      {(told) => (
        <>
          <MediaPicker
            kind="audio"
            label={t('audio.file')}
            value={file}
            error={told && !file ? t('form.fileMissing') : null}
            onPick={(asset) => {
              setFile(asset.name);
              // What was typed while the file was on its way stays.
              setTitle((typed) => (typed.trim() ? typed : asset.title));
            }}
          />
          <TextEntry
            label={t('form.title')}
            value={title}
            maxLength={200}
            required
            error={told && titleMissing ? t('form.titleMissing') : null}
            onChange={setTitle}
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
