/** The card a browser hands over for the reviewers' numbers: the format every phone's contacts read (RFC 6350 in its widest form, 3.0). */
import { vCard } from '../../src/platform/phone-contact.h5'

test('one name with every number, a line each, ended as the format wants it', () => {
  expect(vCard('示例云备案审核', ['0755-86013388', '0755-86013389'])).toBe(
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:示例云备案审核;;;;',
      'FN:示例云备案审核',
      'TEL;TYPE=WORK,VOICE:0755-86013388',
      'TEL;TYPE=WORK,VOICE:0755-86013389',
      'END:VCARD',
      '',
    ].join('\r\n'),
  )
})
