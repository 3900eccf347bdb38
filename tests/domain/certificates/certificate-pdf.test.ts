import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import type { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import type { Certificate } from 'pkijs';
import { ContentInfo, SignedData } from 'pkijs';
import { beforeAll, describe, expect, test } from 'vitest';

import { certificateModel } from '#app/domain/certificates/certificate-model.ts';
import { renderCertificate } from '#app/domain/certificates/render-certificate.server.ts';
import { currentSealer } from '#app/domain/certificates/sealing-key.server.ts';
import { settings } from '#app/domain/settings/settings.ts';
import type { Sealer } from '#app/platform/pdf-seal.server.ts';
import { certificateDataWith } from '#tests/support/certificate-model.ts';
import { toolTest } from '#tests/support/tools.ts';

const run = promisify(execFile);
const URL = 'https://kompeten.kota-contoh.go.id/verify/7ZZZZZZZZZZZZZZZZZZZZZZZZZ';
const design = settings['certificates.design'].fallback;

let sealer: Sealer;
let pdf: Buffer;
let file: string;

function render(over: Parameters<typeof certificateDataWith>[0] = {}, drawn = design): Buffer {
  const data = certificateDataWith(over);
  const issued = { data, number: '000001/BKPSDM/X/2026', code: '7' + 'Z'.repeat(25) };
  return renderCertificate(certificateModel({ ...issued, issuedOn: '2026-10-21' }, URL), drawn, {
    id: 'ab'.repeat(16),
    sealer,
    sealedAt: new Date('2026-10-21T03:00:00Z'),
  });
}

async function onDisk(bytes: Buffer): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kompeten-pdf-'));
  const name = path.join(folder, 'certificate.pdf');
  await writeFile(name, bytes);
  return name;
}

beforeAll(async () => {
  sealer = await currentSealer();
  pdf = render();
  file = await onDisk(pdf);
});

const range = (bytes: Buffer) =>
  (/\/ByteRange\[([\d ]+)\]/.exec(bytes.toString('latin1'))?.[1] ?? '')
    .trim()
    .split(' ')
    .map(Number) as [number, number, number, number];

/** The signature out of the PDF: its two signed parts and the CMS between them. */
function signatureOf(bytes: Buffer) {
  const [start, first, second, length] = range(bytes);
  const hex = bytes.toString('latin1', first + 1, second - 1);
  const cms = Buffer.from(hex, 'hex');
  const signedParts = [bytes.subarray(start, first), bytes.subarray(second, second + length)];
  const info = ContentInfo.fromBER(new Uint8Array(cms));
  return { signedParts, info, signed: new SignedData({ schema: info.content }) };
}

describe('the seal', () => {
  test('covers every byte of the file but itself', () => {
    const [start, first, second, length] = range(pdf);
    expect(start).toBe(0);
    expect(second + length).toBe(pdf.length);
    expect(pdf.toString('latin1', first, first + 1)).toBe('<');
    expect(pdf.toString('latin1', second - 1, second)).toBe('>');
    expect(pdf.toString('latin1')).toContain('/SubFilter/ETSI.CAdES.detached');
  });

  test('is CMS signed data with the attributes of CAdES and verifies', async () => {
    const { signedParts, info, signed } = signatureOf(pdf);
    expect(info.contentType).toBe('1.2.840.113549.1.7.2');
    expect(signed.encapContentInfo.eContent).toBeUndefined(); // detached
    const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? [];
    // Baseline B has no signing-time among the attributes: the PDF dictionary holds it.
    expect(attributes.map(({ type }) => type)).toEqual([
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
      '1.2.840.113549.1.9.16.2.47',
    ]);
    const [contentType, digest, signingCertificate] = attributes.map(
      ({ values }) => values[0] as unknown,
    );
    expect((contentType as ObjectIdentifier).valueBlock.toString()).toBe('1.2.840.113549.1.7.1');
    const data = Buffer.concat(signedParts);
    expect(octets(digest)).toEqual(createHash('sha256').update(data).digest());
    // SigningCertificateV2 → certs → ESSCertIDv2 → certHash; SHA-256 is the default and left out.
    const [certs] = (signingCertificate as Sequence).valueBlock.value as Sequence[];
    const [essCertId] = certs?.valueBlock.value as Sequence[];
    expect(octets(essCertId?.valueBlock.value[0])).toEqual(
      createHash('sha256').update(sealer.certificates[0]!).digest(),
    );
    const result = await signed.verify({
      signer: 0,
      data: new Uint8Array(data).buffer,
      checkChain: false,
      extendedMode: true,
    });
    expect(result.signatureVerified).toBe(true);
  });

  test('breaks when a single byte of the document changes', async () => {
    const changed = Buffer.from(pdf);
    const at = changed.indexOf('/Title');
    changed[at + 10] = changed[at + 10]! ^ 1;
    const { signedParts, signed } = signatureOf(changed);
    const verified = await signed
      .verify({
        signer: 0,
        data: new Uint8Array(Buffer.concat(signedParts)).buffer,
        checkChain: false,
      })
      .catch(() => false);
    expect(verified).toBe(false);
  });

  test('carries its certificate, which names it a seal that nobody vouches for', () => {
    const { signed } = signatureOf(pdf);
    const [own] = signed.certificates ?? [];
    expect(Buffer.from((own as Certificate).toSchema().toBER())).toEqual(sealer.certificates[0]);
    const { subject, issuer } = new X509Certificate(sealer.certificates[0]!);
    expect(subject).toContain('Segel elektronik instalasi');
    expect(subject).toContain('Belum tersertifikasi');
    expect(issuer).toBe(subject);
  });

  toolTest('pdfsig')('is valid to pdfsig and covers the whole document', async () => {
    const { stdout } = await run('pdfsig', [file]);
    expect(stdout).toContain('Signature Type: ETSI.CAdES.detached');
    expect(stdout).toContain('Signature Validation: Signature is Valid.');
    expect(stdout).toContain('Total document signed');
  });

  toolTest('openssl')('is valid to openssl', async () => {
    const { signedParts, info } = signatureOf(pdf);
    const folder = path.dirname(file);
    await writeFile(path.join(folder, 'data'), Buffer.concat(signedParts));
    await writeFile(path.join(folder, 'cms'), Buffer.from(info.toSchema().toBER()));
    const args = 'cms -verify -binary -inform DER -in cms -content data -noverify -out /dev/null';
    const { stderr } = await run('openssl', args.split(' '), { cwd: folder });
    expect(stderr).toMatch(/successful/i);
  });
});

describe('the file', () => {
  toolTest('qpdf')('is sound to qpdf, whatever it says', async () => {
    const long = 'Pelatihan yang sangat panjang judulnya '.repeat(7);
    const many = Array.from({ length: 40 }, () => ({
      title: { id: long, en: `${long}x` },
      minutes: 45,
    }));
    const hostile = '(\\) >> endobj <</JS (app.alert(1))>> \u0000\u202e<b>&amp; endstream';
    for (const bytes of [
      pdf,
      render({ subjects: [] }),
      render({ subjects: many, course: { title: { id: long, en: `${long}y` }, provider: long } }),
      render({ person: { name: hostile, unit: hostile }, place: hostile }),
      render({ person: { name: 'Nguyễn Thị Ánh ’Ardhi 王小明' } }),
    ]) {
      const { stdout } = await run('qpdf', ['--check', await onDisk(bytes)]);
      expect(stdout).toContain('No syntax or stream encoding errors found');
      expect(stdout).not.toMatch(/warning/i);
    }
  });

  test('draws glyphs, so that nothing written into it can become a command', () => {
    const text = render({ person: { name: '/JavaScript (app.alert) endobj file:///etc/passwd' } });
    expect(text.toString('latin1')).not.toMatch(/JavaScript|app\.alert|etc\/passwd|\/URI|\/Launch/);
  });

  toolTest('pdffonts')('embeds every font', async () => {
    const { stdout } = await run('pdffonts', [file]);
    const lines = stdout.trim().split('\n').slice(2);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  toolTest('pdftotext')('says what a certificate must say, as text', async () => {
    const { stdout } = await run('pdftotext', ['-layout', file, '-']);
    for (const expected of [
      'PEMERINTAH KOTA CONTOH',
      'SERTIFIKAT',
      'Nomor 000001/BKPSDM/X/2026',
      'Dr. Siti Rahmawati, S.STP., M.Si.',
      'NIP 19900115 201504 1 001',
      'Penata (III/c)',
      'Analis Kependudukan Ahli Muda',
      'Dinas Kependudukan dan Pencatatan Sipil',
      'LULUS dengan predikat Sangat Memuaskan',
      'Administrasi Kependudukan dalam Praktik',
      '6 jam pelajaran (JP)',
      'Kota Contoh, 21 Oktober 2026',
      'Drs. Bambang Wicaksono, M.M.',
      'Segel elektronik instalasi, belum tersertifikasi',
      'Daftar Mata Pelatihan',
      'Dokumen dan NIK',
    ])
      expect(stdout).toContain(expected);
  });

  for (const resolution of [150, 300])
    toolTest('pdftoppm', 'zbarimg')(
      `shows a QR code that is read from ${resolution} dpi`,
      async () => {
        const image = `${file}-${resolution}`;
        await run('pdftoppm', [
          '-r',
          String(resolution),
          '-png',
          '-f',
          '1',
          '-l',
          '1',
          '-singlefile',
          file,
          image,
        ]);
        const { stdout } = await run('zbarimg', ['-q', '--raw', `${image}.png`]);
        expect(stdout.trim()).toBe(URL);
      },
    );

  test('has title, language and structure for those who do not see it', () => {
    const text = pdf.toString('latin1');
    const utf16 = (value: string) =>
      Buffer.from(value, 'utf16le').swap16().toString('hex').toUpperCase();
    expect(text).toContain(`/Title<FEFF${utf16('SERTIFIKAT Nomor 000001/BKPSDM/X/2026')}>`);
    expect(text).toContain(`/Lang<FEFF${utf16('id')}>`);
    expect(text).toContain('/MarkInfo<</Marked true>>');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/DisplayDocTitle true');
  });

  test('is drawn with the coat of arms that the organisation sets, and the neutral one where that fails', () => {
    const emblem = (d: string) => ({
      ...design,
      emblem: { size: [10, 10] as [number, number], paths: [{ d, fill: '#112233' }] },
    });
    expect(render({}, emblem('M0 0H10V10H0Z')).length).toBeGreaterThan(0);
    expect(render({}, emblem('M0 0A5 5 0 0 1 10 10')).length).toBeGreaterThan(0);
  });
});

function octets(value: unknown): Buffer {
  return Buffer.from((value as OctetString).valueBlock.valueHexView);
}
