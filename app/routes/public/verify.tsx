import { data, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { isFileOf, verifyCode, verifyFile } from '#app/domain/certificates/verification.server.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { limit } from '#app/platform/rate-limit.server.ts';
import { currentContext } from '#app/platform/request-context.server.ts';
import { withAnyone } from '#app/routes/access.server.ts';
import { Button } from '#app/ui/button.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PlainFrame } from '#app/ui/plain-frame.tsx';

import '#app/platform/texts/certificates.ts';

import { uploadedHash } from './file-hash.server.ts';
import { FileAnswer, type FileOutcome, Found, NotFound, TooMany } from './verification-answer.tsx';

/** Checks per address and minute. */
const CHECKS = 60;

export const handle = { plain: true };

export const meta = pageTitle('certificates', (t) => t('verify.title'));

export const loader = withAnyone(async (_actor, { request, params }) => {
  const typed = new URL(request.url).searchParams.get('code')?.trim();
  if (typed) return redirect(`/verify/${encodeURIComponent(typed.slice(0, 60))}`);
  const code = params['code'];
  if (!code) return data({ asked: '', answer: null, wait: 0 });
  const wait = await secondsToWait();
  if (wait > 0) return limited(code, wait);
  const answer = inReaders(await verifyCode(code), await languageOf(request));
  return data({ asked: code, answer, wait: 0 }, { status: answer ? 200 : 404 });
});

/** Compares a file with the certificate of the page, or finds the certificate that it is. */
export const action = withAnyone(async (_actor, { request, params }) => {
  const wait = await secondsToWait();
  if (wait > 0) return data({ file: null, answer: null, wait }, { status: 429 });
  const language = await languageOf(request);
  const upload = await uploadedHash(request);
  const answered = (file: FileOutcome, answer: Awaited<ReturnType<typeof verifyFile>> = null) =>
    data(
      { file, answer: inReaders(answer, language), wait: 0 },
      { status: file === 'missing' || file === 'large' ? 400 : 200 },
    );
  if (upload === null) return answered('missing');
  if (upload === 'large') return answered('large');
  const { hash } = upload;
  const code = params['code'];
  if (code) return answered((await isFileOf(code, hash)) ? 'identical' : 'different');
  const found = await verifyFile(hash);
  return answered(found ? 'identical' : 'unknown', found);
});

async function secondsToWait(): Promise<number> {
  const address = currentContext()?.address ?? '';
  const { allowed, retryAfterSeconds } = await limit(`verify:${address}`, CHECKS, 60);
  return allowed ? 0 : retryAfterSeconds;
}

function limited(asked: string, wait: number) {
  return data(
    { asked, answer: null, wait },
    { status: 429, headers: { 'Retry-After': String(wait) } },
  );
}

function inReaders(found: Awaited<ReturnType<typeof verifyCode>>, language: Language) {
  if (!found) return null;
  const { title, organisation, ...rest } = found;
  return {
    ...rest,
    title: inLanguage(title, language),
    organisation: inLanguage(organisation, language),
  };
}

export default function Verify() {
  const { t } = useTranslation('certificates');
  const { asked, answer, wait } = useLoaderData<typeof loader>();
  const upload = useActionData<typeof action>();
  const shown = answer ?? upload?.answer ?? null;
  const waiting = upload?.wait || wait;
  return (
    <PlainFrame title={t('verify.title')} lead={asked ? undefined : t('verify.lead')} wide>
      <div className="space-y-6">
        {waiting > 0 && <TooMany seconds={waiting} />}
        {upload?.file && <FileAnswer outcome={upload.file} />}
        {shown && <Found certificate={shown} />}
        {asked && !shown && waiting === 0 && <NotFound />}
        {!shown && <CodeForm asked={asked} />}
        {(shown || !asked) && <CompareFile />}
        {shown && (
          <p>
            <Link className="link" to="/verify">
              {t('verify.again')}
            </Link>
          </p>
        )}
        <p className="text-sm text-ink-soft">{t('verify.seal')}</p>
      </div>
    </PlainFrame>
  );
}

function CodeForm({ asked }: { asked: string }) {
  const { t } = useTranslation('certificates');
  return (
    <Form method="get" action="/verify" className="card space-y-3 p-4 sm:p-5">
      <label className="block text-sm font-semibold" htmlFor="code">
        {t('verify.code')}
      </label>
      <input
        id="code"
        name="code"
        className="input uppercase tabular-nums"
        defaultValue={asked}
        required
        maxLength={60}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby="code-help"
      />
      <p id="code-help" className="text-sm text-ink-soft">
        {t('verify.codeHelp')}
      </p>
      <Button className="w-full sm:w-auto">{t('verify.submit')}</Button>
    </Form>
  );
}

function CompareFile() {
  const { t } = useTranslation('certificates');
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="card space-y-3 p-4 sm:p-5"
      aria-labelledby="compare"
    >
      <h2 id="compare" className="text-lg">
        {t('verify.fileTitle')}
      </h2>
      <p className="text-sm text-ink-soft">{t('verify.fileLead')}</p>
      <label className="block text-sm font-semibold" htmlFor="file">
        {t('verify.file')}
      </label>
      <input
        id="file"
        name="file"
        type="file"
        accept="application/pdf,.pdf"
        required
        className="input"
      />
      <Button look="secondary" className="w-full sm:w-auto">
        {t('verify.fileSubmit')}
      </Button>
    </Form>
  );
}
