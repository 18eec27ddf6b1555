/** Choosing a picture or a video in the browser: the system's own camera or album through a file input. */
import type { PickedFile, PickFrom } from './media-types'
import { fileOf } from './upload-source.h5'

/** Undefined when the person closed the chooser. The jpeg in `accept` makes iPhones hand over a jpeg instead of HEIC. */
export const pickPicture = (from: PickFrom): Promise<PickedFile | undefined> =>
  choose('image/jpeg,image/png,image/gif', from === 'camera' ? 'environment' : undefined)

export const pickVideo = (from: PickFrom): Promise<PickedFile | undefined> => choose('video/*', from === 'camera' ? 'user' : undefined)

function choose(accept: string, capture?: 'user' | 'environment'): Promise<PickedFile | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    if (capture) input.setAttribute('capture', capture)
    input.style.display = 'none'
    input.setAttribute('aria-hidden', 'true')
    const done = (picked: PickedFile | undefined) => {
      input.remove()
      resolve(picked)
    }
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      done(file && fileOf(file, file.name))
    })
    input.addEventListener('cancel', () => done(undefined))
    document.body.append(input)
    input.click()
  })
}
