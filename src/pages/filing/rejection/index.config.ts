export default definePageConfig({ navigationBarTitleText: '修改并重新提交' })
