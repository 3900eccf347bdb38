import { KeyObject, randomBytes, webcrypto } from 'node:crypto';

import { BitString, Integer, Utf8String } from 'asn1js';
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  CryptoEngine,
  Extension,
  ExtKeyUsage,
} from 'pkijs';

const OID = {
  commonName: '2.5.4.3',
  unit: '2.5.4.11',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  extendedKeyUsage: '2.5.29.37',
  documentSigning: '1.3.6.1.5.5.7.3.36',
};
const YEARS = 10;

/**
 * A new key with a certificate that it signs itself. Its name says what it is: the seal of an installation,
 * vouched for by nobody else.
 */
export async function selfSigned(
  from: Date,
): Promise<{ privateKey: KeyObject; certificate: string }> {
  const engine = new CryptoEngine({ name: 'node', crypto: webcrypto as Crypto });
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: serialNumber() });
  for (const name of [certificate.issuer, certificate.subject]) {
    name.typesAndValues.push(
      named(OID.commonName, 'Segel elektronik instalasi Kompeten'),
      named(OID.unit, 'Belum tersertifikasi (self-signed)'),
    );
  }
  certificate.notBefore.value = from;
  const until = new Date(from);
  until.setUTCFullYear(until.getUTCFullYear() + YEARS);
  certificate.notAfter.value = until;
  certificate.extensions = [
    extension(OID.basicConstraints, new BasicConstraints({ cA: false }).toSchema().toBER()),
    // Digital signature and non-repudiation.
    extension(
      OID.keyUsage,
      new BitString({ valueHex: new Uint8Array([0xc0]).buffer, unusedBits: 6 }).toBER(),
    ),
    extension(
      OID.extendedKeyUsage,
      new ExtKeyUsage({ keyPurposes: [OID.documentSigning] }).toSchema().toBER(),
      false,
    ),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine);
  await certificate.sign(keys.privateKey, 'SHA-256', engine);
  const der = Buffer.from(certificate.toSchema(true).toBER());
  const lines = der.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return {
    privateKey: KeyObject.from(keys.privateKey),
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

function named(type: string, value: string): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type, value: new Utf8String({ value }) });
}

function extension(extnID: string, value: ArrayBuffer, critical = true): Extension {
  return new Extension({ extnID, critical, extnValue: value });
}

/** Positive and without a leading zero byte. */
function serialNumber(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(16));
  bytes[0] = (bytes[0]! & 0x3f) | 0x40;
  return bytes.buffer;
}
