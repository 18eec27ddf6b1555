/** Puts several numbers under one name into the phone's contacts: a browser hands over a card, which the phone opens. */
export const vCard = (name: string, numbers: readonly string[]): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${name};;;;`,
    `FN:${name}`,
    ...numbers.map((number) => `TEL;TYPE=WORK,VOICE:${number}`),
    'END:VCARD',
    '',
  ].join('\r\n')

export async function saveContact(name: string, numbers: readonly string[]): Promise<'saved' | 'cancelled' | 'failed'> {
  const url = URL.createObjectURL(new Blob([vCard(name, numbers)], { type: 'text/vcard;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.vcf`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
  return 'saved'
}

/** What the person is told once it worked. */
export const contactSavedSays = '名片已下载，打开它就能存到通讯录'
