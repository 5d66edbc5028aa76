/// What is slipped into pages.
extension CueList {
  static let spam = """
    casino,casinos,online casino,casino online,casino bonus,free spins,slot,slots,slot online,slot gacor,gacor
    jackpot,roulette,blackjack,poker online,online poker,sportsbook,betting,bet365,bookmaker
    no deposit bonus,deposit bonus,real money,judi,judi online,togel,maxwin,deposit pulsa,situs slot
    agen,bandar,taruhan,viagra,cialis,levitra,sildenafil,tadalafil,kamagra,xanax,tramadol,phentermine
    ambien,valium,without prescription,no prescription,online pharmacy,cheap pills,weight loss pills
    male enhancement,payday loan,payday loans,cash advance,instant loan,quick loan,bad credit,loan online
    replica,replicas,replica watches,rolex,louis vuitton,gucci,ray ban,oakley,michael kors,outlet
    handbags,cheap jerseys,seo services,backlinks,buy backlinks,essay writing service,write my essay
    buy followers,crypto giveaway,bitcoin profit,forex signals,binary options,make money online
    work from home,earn money,escort,escorts,porn,xxx,sex cams,live cams,hot girls,sexy girls,dating site
    hookup,spielautomaten,echtgeld,freispiele,einzahlungsbonus,online spielothek,kredit ohne schufa
    sofortkredit,potenzmittel,rezeptfrei,machine à sous,machines à sous,casino en ligne,tours gratuits
    bonus sans dépôt,sans ordonnance,prêt rapide,tragamonedas,tragaperras,giros gratis,sin depósito
    casino online,apuestas,apuesta,dinero real,ruleta,sin receta,préstamos rápidos,caça-níqueis,apostas
    rodadas grátis,sem depósito,dinheiro real,sem receita,empréstimo rápido,scommesse,giri gratis
    senza deposito,senza ricetta,prestiti veloci,gokkasten,gratis spins,zonder storting,zonder recept
    snel lenen,nettikasino,ilmaiskierrokset,kasino,nätcasino,spelautomater,snabblån,utan recept
    kasyno,kasyno online,automaty do gry,darmowe spiny,bez depozytu,chwilówki,bez recepty,bez bik
    výherní automaty,půjčka,půjčky,půjčka bez registru,bez registru,kredit online,bez doložení příjmu
    bez předpisu,pôžička,online kaszinó,ingyenes pörgetés,gyorskölcsön,vény nélkül,cazinou
    rotiri gratuite,păcănele,pariuri,împrumut rapid,fără rețetă,казино,онлайн казино,ротативки,залози
    завъртания,бърз кредит,игровые автоматы,вулкан,фриспины,бонус за регистрацию,без депозита,ставки на спорт
    играть бесплатно,букмекер,займ,займы,микрозайм,без отказа,без рецепта,виагра,сиалис,проститутки
    интим,закладки,ігрові автомати,безкоштовні спіни,позика онлайн,без відмови,kladionica,kockarnica
    besplatni spinovi,brzi krediti,καζίνο,φρουτάκια,στοίχημα,δωρεάν περιστροφές,χωρίς συνταγή
    bahis,canlı bahis,kaçak bahis,iddaa,bedava bonus,deneme bonusu,rulet,slot oyunları,hızlı kredi
    reçetesiz,escort bayan,cá cược,nhà cái,đánh bạc,sòng bạc,nổ hũ,game bài,vay nhanh,kasino online
    pinjaman online,obat kuat,كازينو,قمار,مراهنات,رهان,فياجرا,سياليس,قرض سريع,سلوتس,کازینو,شرط بندی
    شرطبندی,پیش بینی فوتبال,انفجار,ویاگرا,קזינו,הימורים,ויאגרה,הלוואה מהירה,נערות ליווי,कैसीनो,सट्टा
    सट्टा मटका,जुआ,वियाग्रा,तुरंत लोन,क्रिकेट सट्टा,ক্যাসিনো,জুয়া,বাজি,লোন,คาสิโน,บาคาร่า,สล็อต,สล็อตออนไลน์
    พนันออนไลน์,แทงบอล,หวยออนไลน์,เครดิตฟรี,เว็บตรง,เงินกู้ด่วน,赌场,赌博,博彩,老虎机,百家乐,彩票,彩金,棋牌
    体育投注,威尼斯人,澳门,壮阳,伟哥,贷款,代开发票,开发票,賭場,博弈,百家樂,娛樂城,老虎機,運彩,威而鋼,借錢,カジノ
    オンラインカジノ,スロット,パチンコ攻略,バイアグラ,精力剤,即日融資,出会い系,副業,稼げる,카지노,바카라,슬롯,토토사이트
    먹튀,먹튀검증,온라인카지노,비아그라,시알리스,대출,당일대출,출장마사지,출장안마
    """
}
