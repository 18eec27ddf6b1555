/** What is wrong with a picture, and what to do before the shutter: said in the same words by the camera, under a slot, and beside what was read. */
import type { PictureTrouble } from '@domain/recognition/reading'
import type { CameraTrouble } from '@/platform/media-types'
import type { Hint } from './guidance'

export const troubles: Record<PictureTrouble, { title: string; says: string }> = {
  'not-a-document': { title: '照片里没有找到证件', says: '请把证件放在深色桌面上，四个角都拍进去。' },
  'two-documents': { title: '照片里有两张证件', says: '请一次只拍一张，把另一张拿开。' },
  'too-small': { title: '证件拍得太小', says: '字太小容易认错。请靠近一些，让证件占满画面。' },
  'cut-off': { title: '证件没有拍全', says: '有一边或一个角在画面外。请退后一点，四个角都拍进去。' },
  blurred: { title: '照片有些模糊', says: '请拿稳手机、等对上焦再拍；认出来的字请逐项核对。' },
  dark: { title: '光线太暗', says: '请到亮一点的地方再拍；认出来的字请逐项核对。' },
  glare: { title: '照片有反光', says: '反光盖住的字会认错。请换个角度、关掉闪光灯再拍。' },
  covered: { title: '证件被挡住了一部分', says: '手指或别的东西盖住了字。请拿住边缘再拍。' },
  screen: { title: '像是翻拍的屏幕', says: '管局要求拍证件原件，翻拍屏幕会被退回。请对着原件再拍。' },
}

/** One short sentence over the live picture. */
export const hints: Record<Hint, string> = {
  looking: '把证件放进框里',
  'no-sheet': '还没看到四条边，换块深色桌面试试',
  closer: '再近一点',
  back: '退后一点，四个角都拍进来',
  dark: '太暗了，换个亮的地方',
  glare: '有反光，换个角度',
  covered: '有东西挡住了，把手指挪到边上',
  screen: '请拍证件原件，不要拍屏幕',
  hold: '拿稳，不要动',
  good: '很清楚，可以拍了',
  blind: '四个角都放进画面，对清楚再拍',
}

export const words = {
  /** Whose it is stands on the page behind; in the title it would take a second line from the picture. */
  title: (name: string) => `拍${name.replace(/（.*）$/, '')}`,
  view: '相机画面',
  opening: '正在打开相机…',
  shoot: '拍下来',
  saving: '正在拍…',
  auto: '放好了自动拍',
  checking: '正在看这张清不清楚…',
  again: '重拍',
  keep: '就用这张',
  shot: '刚拍的照片',
  phone: '用手机自带的相机',
  album: '从相册选',
  retry: '再试一次',
  failed: '没有拍成，请再按一次',
  more: '还有：',
} as const

export const cameraTroubles: Record<CameraTrouble, { title: string; says: string }> = {
  denied: { title: '没有允许使用相机', says: '请在浏览器的网站设置里允许相机，再点「再试一次」；也可以用下面的办法。' },
  missing: { title: '这台设备没有可用的相机', says: '可以从相册选一张拍好的照片。' },
  busy: { title: '相机暂时打不开', says: '可能被别的应用占用。关掉它再试一次，或者用下面的办法。' },
  insecure: { title: '这个网页不能直接打开相机', says: '请用手机自带的相机拍，或者从相册选。' },
}
