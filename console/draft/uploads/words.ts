/** What pictures and papers say at the computer: choosing, sending, and why a file cannot be taken. */
import type { PictureWindow, Refusal } from './picked'

const size = (bytes: number) =>
  bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`

export type Said = { says: string; wayOut: string }

/** Every refusal has a way out. */
export const refusalWords = (refusal: Refusal, bytes: number, { minBytes, maxBytes, formats }: PictureWindow): Said => {
  const table: Record<Refusal, Said> = {
    empty: { says: '这个文件是空的（0 KB）', wayOut: '请换一个文件' },
    pdf: { says: '这是一份 PDF，审核只收照片', wayOut: '请把那一页截成图片，或用手机对着纸质件拍照' },
    video: { says: '这是一段视频，不是照片', wayOut: '请选照片' },
    'wrong-format': { says: `收不了这种格式，只收 ${formats.join('、')}`, wayOut: '请另存为 JPG 后再选，或用手机拍' },
    'not-a-picture': { says: '这个文件不是图片，名字改成 .jpg 也打不开', wayOut: '请另选一张，或用手机拍' },
    broken: { says: '这张图片已经损坏，打不开', wayOut: '请另选一张，或用手机重新拍' },
    'too-small': {
      says: `图片只有 ${size(bytes)}，审核要求至少 ${size(minBytes)}，太小会看不清字`,
      wayOut: '请用原图，不要用聊天里压缩过的',
    },
    'too-big': { says: `图片有 ${size(bytes)}，最多收 ${size(maxBytes)}`, wayOut: '请缩小后再选，或用手机拍一张' },
  }
  return table[refusal]
}

export const words = {
  choose: '从电脑选择',
  replace: '换一张',
  remove: '删除',
  cancel: '取消上传',
  retry: '接着传',
  stored: (name: string | undefined) => (name ? `已上传：${name}` : '已上传'),
  sending: (percent: number) => `正在上传 ${percent}%`,
  preparing: '正在处理图片…',
  claiming: '正在存好…',
  cut: { says: '网络断了，没有传完', wayOut: '连上网络后点「接着传」，从断开的地方继续' } satisfies Said,
  other: '请换一张再试，其他内容都还在',
  opening: '正在打开图片…',
  cannotOpen: '图片已存好，预览暂时打不开',
  sure: (name: string) => `删除${name}？`,
  sureText: '删除后需要重新上传。',
  keep: '保留',
  notDeleted: '没有删除成功',
  enlarge: (name: string) => `放大看：${name}`,
  drop: '也可以把图片拖到这里',
  consentTitle: '需要您的同意',
  agree: '同意并继续',
  disagree: '不同意',
  tickFirst: '请先勾选上面的同意，或点「不同意」',
} as const
