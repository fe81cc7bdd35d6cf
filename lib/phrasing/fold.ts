/**
 * Traditional characters and their Simplified form, two by two: those that our patterns and guards
 * use, and common ones that tell which script a sentence is in.
 */
const PAIRS =
  '絕绝對对沒没問问題题證证會会無无險险風风負负責责擔担萬万穩稳賺赚賠赔鐵铁釘钉滿满過过贏赢麼么嗎吗' +
  '並并難难謂谓須须頭头長长開开關关進进連连運运達达遠远選选還还邊边這这個个們们來来後后從从於于爲为為为' +
  '與与應应該该說说話话語语請请讓让認认識识許许訂订計计記记設设評评詢询試试詳详談谈論论調调謝谢講讲' +
  '價价優优億亿傳传傷伤備备僅仅儘尽盡尽兩两內内別别則则創创劃划動动務务勝胜勞劳勢势匯汇區区協协單单廠厂' +
  '歷历曆历參参雙双發发變变號号員员嚴严團团園园圍围國国圖图場场壞坏塊块壓压墊垫報报執执處处複复復复夠够' +
  '夾夹奪夺奮奋婦妇媽妈學学實实審审寫写寬宽寶宝將将尋寻導导層层屬属歲岁島岛幣币帳帐帶带幫帮幹干幾几庫库' +
  '廢废廣广廳厅強强彈弹當当徵征憶忆懷怀態态總总惡恶慣惯戰战戲戏戶户拋抛換换損损據据擁拥擇择擊击擴扩' +
  '擺摆攜携攝摄敗败敵敌數数斷断時时晉晋書书東东條条業业極极榮荣構构標标樣样機机檔档檢检權权歡欢歸归殘残' +
  '氣气決决況况減减測测準准溝沟滅灭漲涨漸渐潔洁潛潜澤泽濟济灣湾熱热燈灯爛烂爾尔狀状獎奖獨独獲获現现環环' +
  '產产畢毕畫画異异療疗盤盘監监確确碼码礎础禮礼種种稱称積积穫获窮穷競竞筆笔節节簡简簽签籤签約约級级納纳' +
  '紙纸細细終终組组結结給给統统經经維维網网緊紧線线練练續续績绩織织繼继繳缴罰罚職职聯联聲声聽听腦脑' +
  '臟脏臨临舉举舊旧藍蓝藥药虧亏術术衛卫補补裝装製制見见規规視视親亲覺觉覽览觀观觸触訊讯訴诉診诊註注' +
  '誇夸誤误課课諮咨護护譯译議议讀读豐丰貝贝財财貨货販贩貪贪貴贵買买費费貼贴資资質质賣卖賴赖購购贈赠跡迹' +
  '踐践車车軟软較较載载輕轻輪轮輸输辦办辭辞農农週周遊游適适遲迟邁迈鄰邻醫医釋释銀银銷销錄录錢钱錯错鍵键' +
  '鎖锁鏈链鐘钟門门閉闭間间閱阅隊队階阶際际隨随雖虽離离電电靈灵靜静響响頁页項项順顺領领頻频顆颗額额願愿' +
  '類类顧顾顯显飯饭館馆馬马駛驶騙骗驗验驚惊體体鬆松魚鱼鮮鲜點点黨党齊齐龍龙臺台裡里裏里啟启佔占' +
  '僞伪偽伪剛刚遞递帥帅爭争隻只壽寿嚇吓誰谁襲袭貸贷鏽锈溼湿濕湿溫温轉转饋馈盜盗隱隐郵邮純纯義义殺杀譜谱專专雜杂亂乱塗涂諾诺煩烦濫滥師师著着彙汇猶犹佈布係系掛挂' +
  '丟丢乾干亞亚併并倉仓倖幸倫伦偉伟傑杰兌兑兒儿冊册刪删勁劲勸劝卻却厲厉噁恶噠哒噹当塵尘墳坟夥伙姦奸寵宠屢屡弔吊張张徑径徹彻惱恼愛爱慮虑慾欲憂忧憑凭搶抢摺折撥拨擱搁攪搅斬斩昇升暈晕暢畅暫暂曉晓曬晒' +
  '槓杠樓楼檯台檻槛沖冲涼凉淨净湊凑滾滚潤润煙烟獻献瘋疯瘓痪癱瘫盃杯眾众睏困瞞瞒礙碍稅税範范籬篱紅红絡络絲丝編编緻致縣县縱纵繫系纏缠纔才羅罗聞闻聰聪脩修脫脱膠胶舖铺華华菸烟蓆席蔘参虛虚蝕蚀蠻蛮衝冲' +
  '証证詐诈詞词誌志誘诱誠诚諗谂譽誉豈岂貫贯賓宾賞赏趕赶蹟迹軍军輛辆輝辉輩辈迴回逕径遙遥遺遗鈕钮鋪铺錶表鍋锅鍾钟閃闪闆板陣阵陸陆雞鸡靚靓頂顶預预顛颠颱台飛飞養养餘余髒脏髮发鬥斗鬧闹鳳凤麗丽麵面黴霉' +
  '噴喷莊庄撐撑傭佣儲储腫肿鬱郁禿秃頸颈針针飲饮宮宫嬰婴膚肤傾倾薦荐駕驾綠绿軌轨駐驻擋挡棟栋採采脈脉輔辅洩泄癒愈鎮镇蓋盖癡痴黃黄' +
  '齣出揀拣轍辙贊赞讚赞蓽荜輾辗綫线衆众羣群鷄鸡銹锈牀床麽么';

/** Simplified forms that a Traditional text uses too, and so prove nothing. */
const SHARED =
  '升杯席吊伙折欲幸才困回表修斗霉出板后里面台干只几于余云系范冲松准历周游占布注么夸征并志咨尽家制复迹着涂郁采泄愈佣痴';

const simplified = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) {
  simplified.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));
}
simplified.set('’', "'").set('‘', "'").set('％', '%');
for (let digit = 0; digit < 10; digit += 1) {
  simplified.set(String.fromCharCode(0xff10 + digit), String(digit));
}

const FOLDED = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');
const BLANKS = /[^\S\n]/g;
/** Others have lower forms of another length. */
const CAPITALS = /[A-Z]+/g;

/** The text as it is matched. Every UTF-16 unit keeps its place, so offsets stay true. */
export function fold(text: string): string {
  return text
    .replace(FOLDED, (unit) => simplified.get(unit) ?? unit)
    .replace(BLANKS, ' ')
    .replace(CAPITALS, (letters) => letters.toLowerCase());
}

const onlyTraditional = new Set<string>();
const onlySimplified = new Set<string>();
for (const [from, to] of simplified) {
  if (from === to || from < '\u4E00') continue;
  onlyTraditional.add(from);
  if (!SHARED.includes(to)) onlySimplified.add(to);
}

const CHINESE = /[\u4E00-\u9FFF]/;

/** Which Chinese script a text is in; `undefined` where its characters do not tell. */
export function scriptOf(text: string): 'cn' | 'tw' | undefined {
  if (!CHINESE.test(text)) return undefined;
  let balance = 0;
  for (const unit of text) {
    if (onlyTraditional.has(unit)) balance += 1;
    else if (onlySimplified.has(unit)) balance -= 1;
  }
  if (balance === 0) return undefined;
  return balance > 0 ? 'tw' : 'cn';
}
