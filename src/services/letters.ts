/** Letters to print and sign: blank ones, open to everybody, and those filled in from a filing's answers. */
import { openDocument } from '@/platform/open-document'
import { savePdf, sharePdf, showPdf } from '@/platform/pdf-file'
import { openStored } from '@/platform/stored-file'
import { apiUrl, sessionHeaders } from './call'

/** Opens the blank letter of a province; false when it could not be shown. Nothing about the person is in its address. */
export const openBlankLetter = (material: string, province: string, nature: string): Promise<boolean> =>
  openDocument(apiUrl(`/letters/${encodeURIComponent(material)}/blank?province=${province}&nature=${encodeURIComponent(nature)}`))

export type LetterUse = 'show' | 'save' | 'share'

/**
 * Fetches the letter of a slot and does with it what was asked; false when the device would not share it.
 * Rejects with `status` (0 = no answer) when it could not be fetched.
 */
export async function handLetter(orderId: string, slot: string, name: string, use: LetterUse): Promise<boolean> {
  const file = await openStored(apiUrl(`/orders/${encodeURIComponent(orderId)}/letters/${slot}`), sessionHeaders())
  if (use === 'share') return sharePdf(file, name)
  await (use === 'save' ? savePdf : showPdf)(file, name)
  return true
}
