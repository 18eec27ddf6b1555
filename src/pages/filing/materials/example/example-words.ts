/** What stands beside the drawn examples, and what a screen reader says in their place. */
import type { MaterialLook } from '@domain/materials/look'

export type Fault = 'cut' | 'glare' | 'screen' | 'blurred'
type Mistake = { readonly fault: Fault; readonly says: string }
type ExampleWords = { readonly drawn: string; readonly good: string; readonly mistakes: readonly [Mistake, Mistake, Mistake] }

const flat: ExampleWords['mistakes'] = [
  { fault: 'cut', says: '边角没拍全' },
  { fault: 'glare', says: '反光盖住了字' },
  { fault: 'screen', says: '翻拍屏幕，有条纹' },
]
const people: ExampleWords['mistakes'] = [
  { fault: 'cut', says: '人或纸没拍全' },
  { fault: 'glare', says: '反光盖住了字' },
  { fault: 'blurred', says: '晃动，画面模糊' },
]

export const exampleWords: Readonly<Record<MaterialLook, ExampleWords>> = {
  'card-front': { drawn: '证件有照片的一面', good: '有照片的一面，平放着拍，四个角都在画面里', mistakes: flat },
  'card-back': { drawn: '证件的反面', good: '有效期的一面，平放着拍，四个角都在画面里', mistakes: flat },
  'card-both': { drawn: '证件的正反两面', good: '正反两面在同一张照片里，边角都齐', mistakes: flat },
  certificate: { drawn: '一张证书', good: '整张证件平放着拍，文字和印章都看得清', mistakes: flat },
  letter: { drawn: '签好的一页纸', good: '整页拍进去，签名清楚；要盖章、按手印的也都看得清', mistakes: flat },
  paper: { drawn: '一页纸', good: '整页平放着拍，文字、日期和印章都看得清', mistakes: flat },
  screenshot: {
    drawn: '注册商控制台的页面',
    good: '在电脑或手机上直接截图，每一项都完整',
    mistakes: [
      { fault: 'cut', says: '有几项没截到' },
      { fault: 'blurred', says: '压缩过，字发虚' },
      { fault: 'screen', says: '拿手机拍屏幕，有条纹' },
    ],
  },
  held: { drawn: '一个人双手拿着证件', good: '脸没有被挡住，证件上的字看得清', mistakes: people },
  video: { drawn: '一个人拿着签好的纸出镜', good: '正面出镜，光线亮，脸和纸上的字都看得清', mistakes: people },
}

const conditions: Readonly<Record<Fault | 'good', string>> = {
  good: '边角齐全，光线均匀',
  cut: '有一部分在画面外',
  glare: '一块亮光盖住了文字',
  screen: '画面上有屏幕的条纹',
  blurred: '整个画面是模糊的',
}

/** The drawing, told to somebody who does not see it. */
export const spokenExample = (look: MaterialLook, fault: Fault | 'good') => `示意图：${exampleWords[look].drawn}，${conditions[fault]}`

/** Taking, filming or capturing it. */
export const howTo = (look: MaterialLook): string => (look === 'video' ? '怎么录' : look === 'screenshot' ? '怎么截图' : '怎么拍')
