/** What went wrong with a picture or a video, in words: what happened, what to do. */
import type { CaptureTrouble } from './capture-types'

export type Said = { says: string; wayOut: string }

const size = (bytes: number) =>
  bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`

/** Every trouble has a way out. */
export function troubleWords(trouble: CaptureTrouble): Said {
  if (trouble.kind === 'server') return { says: trouble.says, wayOut: trouble.wayOut ?? '请换一张再试，其他内容都还在' }
  if (trouble.kind === 'consent') return { says: '还没有得到您的同意，照片没有发送', wayOut: '点「重试」看说明，同意后再上传' }
  if (trouble.kind === 'cut') {
    return { says: `网络断了，已经传了 ${trouble.percent}%`, wayOut: '有网络后点「接着传」，从断开的地方继续' }
  }
  const { code, bytes, window } = trouble.refusal
  const least = size(window.minBytes)
  const most = size(window.maxBytes)
  const table: Record<typeof code, Said> = {
    empty: { says: '这个文件是空的（0 KB）', wayOut: '请重新拍一张，或换一个文件' },
    unreadable: { says: '手机没能打开这个文件', wayOut: '请再选一次，或直接拍照' },
    pdf: { says: '这其实是一份 PDF，不是照片', wayOut: '请把纸质件拍成照片，或先存成图片再上传' },
    video: { says: '这是一段视频，不是照片', wayOut: '请选照片，或直接拍照' },
    'wrong-format': { says: `暂时收不了这种格式，只收 ${window.formats.join('、')}`, wayOut: '请直接拍照，或截取成 JPG 后再选' },
    'not-a-picture': { says: '这个文件不是图片，名字改成 .jpg 也打不开', wayOut: '请直接拍照，或从相册另选一张' },
    broken: { says: '这张照片已经损坏，打不开', wayOut: '请重新拍一张' },
    'too-small': { says: `照片只有 ${size(bytes)}，审核要求至少 ${least}，太小会看不清字`, wayOut: '请用原图，或靠近一点重新拍' },
    'too-big': { says: `照片有 ${size(bytes)}，最多收 ${most}`, wayOut: '请直接用相机拍一张，或在相册里缩小后再选' },
  }
  return table[code]
}
