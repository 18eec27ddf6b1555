/** Parts of characters: what people call them, which written forms are one part, and which are not taken apart any further. */

/** Forms of one part, the plain character first: whoever writes 水 also means 氵. */
const forms = [
  '水氵氺⺡',
  '人亻⺅',
  '手扌龵⺘',
  '心忄⺗㣺',
  '艹艸⺾⺿䒑',
  '言讠訁',
  '金钅釒',
  '糸纟糹⺯',
  '示礻⺬',
  '衣衤⻂',
  '犬犭⺨',
  '食饣飠⻞',
  '火灬⺣',
  '竹⺮',
  '刀刂⺉',
  '玉王⺩',
  '肉月⺼',
  '网罒⺲⺳',
  '牛牜',
  '辵辶⻌⻍⻎',
  '阜阝⻖⻏邑',
  '车車',
  '马馬',
  '贝貝',
  '页頁',
  '鱼魚',
  '鸟鳥',
  '门門',
  '见見',
  '长長镸',
  '齿齒',
  '麦麥',
  '黄黃',
  '龙龍',
  '龟龜',
  '韦韋',
  '风風',
  '飞飛',
  '卤鹵',
  '老耂',
  '羊⺶⺷',
  '卩㔾',
  '彐彑⺕',
  '爪爫⺤',
  '攵攴',
  '足⻊𧾷',
  '雨⻗',
  '户戶',
  '青靑',
  '晋晉',
] as const

/** Parts that are looked for as they are. */
const atoms =
  '一丨丶丿乙亅二亠儿入八冂冖冫几凵力勹匕匚匸十卜厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山川巛工己巳已巾干幺广廴廾弋弓彡彳戈支文斗斤方无日曰木欠止歹殳毋母比毛氏气父爻爿片牙玄瓜瓦甘生用田疋疒癶白皮皿目矛矢石禸禾穴立米缶羽而耒耳聿臣自至臼舌舛舟艮色虍虫血行西襾角谷豆豕豸赤走身辛辰酉釆里隶隹非面革韭音首香骨高髟鬥鬯鬲鬼鹿麻黍黑黹黽鼎鼓鼠鼻龠'

const canonical = new Map(forms.flatMap((row) => [...row].map((form) => [form, [...row][0] as string] as const)))
const whole = new Set([...forms.join(''), ...atoms])

/** The plain character of a part, whatever its form. */
export const canonicalPart = (part: string): string => canonical.get(part) ?? part

/** Whether a part stays whole: radicals and the strokes below them. */
export const isAtom = (part: string): boolean => whole.has(part)

const names: readonly (readonly [RegExp, string])[] = [
  [/三点水/g, '氵'],
  [/两点水/g, '冫'],
  [/四点底/g, '灬'],
  [/单人旁|单立人/g, '亻'],
  [/双人旁|双立人/g, '彳'],
  [/提手旁?/g, '扌'],
  [/竖心旁?/g, '忄'],
  [/草字头|草头/g, '艹'],
  [/竹字头/g, '竹'],
  [/宝盖头?/g, '宀'],
  [/秃宝盖/g, '冖'],
  [/走之(旁|底)?/g, '辶'],
  [/绞丝旁?/g, '纟'],
  [/反犬旁?/g, '犭'],
  [/立刀旁?/g, '刂'],
  [/双耳旁|左耳旁|右耳旁|双耳刀/g, '阝'],
  [/病字头/g, '疒'],
  [/虎字头/g, '虍'],
  [/([\u3400-\u9fff])字?(旁|头|底|框)/g, '$1'],
]

/** The same words with the names of radicals replaced by the radicals. */
export const partByName = (words: string): string => names.reduce((text, [name, part]) => text.replace(name, part), words)
