import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { ApiError, callApi } from '../api-client.ts';
import { signInTexts } from './sign-in-texts.ts';

/** Whether passkeys can be used here: they belong to a name, so not at a bare IP address. */
export function passkeysWork(): boolean {
  return 'PublicKeyCredential' in window && !/^[\d.]+$|^\[/.test(location.hostname);
}

/**
 * Signs in with a passkey of this device.
 *
 * @throws ApiError, also where the person or the device says no
 */
export async function signInWithPasskey(): Promise<void> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = await callApi<PublicKeyCredentialRequestOptionsJSON>(
    'GET',
    '/api/auth/passkey/generate-authenticate-options',
  );
  const response = await startAuthentication({ optionsJSON }).catch(stopped);
  await callApi('POST', '/api/auth/passkey/verify-authentication', { response });
}

/**
 * Makes a passkey on this device and adds it to one's account.
 *
 * @param name by which the person knows the device
 * @throws ApiError, also where the person or the device says no
 */
export async function addPasskey(name: string): Promise<void> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const optionsJSON = await callApi<PublicKeyCredentialCreationOptionsJSON>(
    'GET',
    '/api/auth/passkey/generate-register-options',
  );
  const response = await startRegistration({ optionsJSON }).catch(stopped);
  await callApi('POST', '/api/auth/passkey/verify-registration', { response, name });
}

function stopped(): never {
  const { bn, en } = signInTexts.passkeyStopped;
  throw new ApiError(0, { error: { code: 'cancelled', message: en, messageBn: bn } });
}
