import { createHash, type KeyObject, sign } from 'node:crypto';

import {
  Constructed,
  fromBER,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Sequence,
  Set as AsnSet,
} from 'asn1js';
import { Certificate } from 'pkijs';

import { pdfDate, pdfText } from './pdf-file.server.ts';

/** A key that seals documents, with its certificate first and those above it after. */
export type Sealer = { key: KeyObject; certificates: Buffer[] };

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsaSha256: '1.2.840.113549.1.1.11',
  ecdsaSha256: '1.2.840.10045.4.3.2',
};
const GAP = '0000000000 0000000000 0000000000 0000000000';

/**
 * The signature dictionary of a PAdES baseline seal with room for the signature, to be closed by `seal`.
 * Baseline B: the time is the dictionary's, not an attribute of the signature.
 */
export function sealDictionary(
  sealer: Sealer,
  facts: { name: string; reason: string; sealedAt: Date },
): string {
  return (
    `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[${GAP}]` +
    `/Contents<${'0'.repeat(roomFor(sealer) * 2)}>/M${pdfDate(facts.sealedAt)}` +
    `/Name${pdfText(facts.name)}/Reason${pdfText(facts.reason)}>>`
  );
}

/**
 * Signs a finished document in place, over every byte but the signature itself.
 * @param signatureAt where the object with the dictionary begins
 */
export function seal(bytes: Buffer, signatureAt: number, sealer: Sealer): void {
  const rangeAt = bytes.indexOf(`[${GAP}]`, signatureAt) + 1;
  const contentsAt = bytes.indexOf('/Contents<', rangeAt) + '/Contents'.length;
  const contentsEnd = bytes.indexOf('>', contentsAt) + 1;
  const range = [0, contentsAt, contentsEnd, bytes.length - contentsEnd];
  bytes.write(range.join(' ').padEnd(GAP.length), rangeAt, 'latin1');
  const digest = createHash('sha256')
    .update(bytes.subarray(0, contentsAt))
    .update(bytes.subarray(contentsEnd))
    .digest();
  const signature = signedData(digest, sealer).toString('hex');
  if (signature.length > contentsEnd - contentsAt - 2) throw new Error('The seal does not fit.');
  bytes.write(signature, contentsAt + 1, 'latin1');
}

/** CMS SignedData (RFC 5652) without its content, with the attributes CAdES asks for. */
function signedData(digest: Buffer, { key, certificates }: Sealer): Buffer {
  const parts = certificateParts(certificates);
  const attributes = [
    // In DER a set is sorted by its encodings: these three are, from the shortest to the longest.
    attribute(OID.contentType, new ObjectIdentifier({ value: OID.data })),
    attribute(OID.messageDigest, octets(digest)),
    attribute(
      OID.signingCertificateV2,
      sequence(sequence(sequence(octets(parts.hash)))), // SHA-256 is the default and left out
    ),
  ];
  const signed = new AsnSet({ value: attributes });
  const signature = sign('sha256', Buffer.from(signed.toBER()), key);
  const algorithm = key.asymmetricKeyType === 'ec' ? [OID.ecdsaSha256] : [OID.rsaSha256, null];
  const signer = sequence(
    new Integer({ value: 1 }),
    sequence(parts.issuer, parts.serial),
    sequence(new ObjectIdentifier({ value: OID.sha256 })),
    context(0, attributes),
    sequence(...algorithm.map((value) => (value ? new ObjectIdentifier({ value }) : new Null()))),
    octets(signature),
  );
  const content = sequence(
    new Integer({ value: 1 }),
    new AsnSet({ value: [sequence(new ObjectIdentifier({ value: OID.sha256 }))] }),
    sequence(new ObjectIdentifier({ value: OID.data })),
    context(0, parts.chain),
    new AsnSet({ value: [signer] }),
  );
  return Buffer.from(
    sequence(new ObjectIdentifier({ value: OID.signedData }), context(0, [content])).toBER(),
  );
}

type Parts = { hash: Buffer; issuer: Sequence; serial: Integer; chain: Sequence[] };
const read = new WeakMap<Buffer[], Parts>();

/** What a signature says of its certificate; read once per sealer. */
function certificateParts(certificates: Buffer[]): Parts {
  const known = read.get(certificates);
  if (known) return known;
  if (!certificates[0]) throw new Error('A seal needs its certificate.');
  const own = Certificate.fromBER(new Uint8Array(certificates[0]));
  const chain = certificates.map((der) => {
    const parsed = fromBER(new Uint8Array(der)).result as Sequence;
    if (!Buffer.from(parsed.toBER()).equals(der)) throw new Error('A certificate is not in DER.');
    return parsed;
  });
  const parts = {
    hash: createHash('sha256').update(certificates[0]).digest(),
    issuer: own.issuer.toSchema(),
    serial: own.serialNumber,
    chain,
  };
  read.set(certificates, parts);
  return parts;
}

/** Bytes to keep free: the certificates, the signature and some 500 bytes around them. */
function roomFor({ certificates }: Sealer): number {
  return certificates.reduce((sum, der) => sum + der.length, 0) + 1536;
}

function attribute(type: string, value: OctetString | ObjectIdentifier | Sequence): Sequence {
  return sequence(new ObjectIdentifier({ value: type }), new AsnSet({ value: [value] }));
}

function octets(bytes: Buffer): OctetString {
  return new OctetString({ valueHex: new Uint8Array(bytes).buffer });
}

function sequence(
  ...value: NonNullable<ConstructorParameters<typeof Sequence>[0]>['value'] & object
): Sequence {
  return new Sequence({ value });
}

function context(tagNumber: number, value: Sequence[]): Constructed {
  return new Constructed({ idBlock: { tagClass: 3, tagNumber }, value });
}
