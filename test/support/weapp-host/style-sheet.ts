/** WXSS as CSS: imports inlined, `rpx` scaled to the window, tag selectors pointed at the host's elements. */
import path from 'node:path'
import postcss from 'postcss'

const tags =
  'view|text|button|input|textarea|image|icon|label|form|checkbox|checkbox-group|radio|radio-group|switch|slider|picker|picker-view|picker-view-column|scroll-view|swiper|swiper-item|camera|video|audio|canvas|cover-view|cover-image|web-view|rich-text|root-portal|page-meta|navigator|progress|movable-area|movable-view|map|block'
const tagInSelector = new RegExp(`(^|[\\s>+~,(])(${tags})(?=$|[\\s.:#\\[>+~,)])`, 'g')

/** `text` reads another file of the package, for `@import`. */
export function styleOf(file: string, text: (file: string) => string): string {
  const root = postcss.parse(text(file), { from: file })
  root.walkAtRules('import', (rule) => {
    const target = rule.params.replace(/^url\(|\)$|["']/g, '')
    rule.replaceWith(postcss.parse(styleOf(path.posix.join(path.posix.dirname(file), target).replace(/^\//, ''), text)))
  })
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)) return
    rule.selector = rule.selector.replace(tagInSelector, '$1wx-$2')
  })
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/(-?\d*\.?\d+)rpx\b/g, 'calc($1 * 100vw / 750)')
  })
  return root.toString()
}
