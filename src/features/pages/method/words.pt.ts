import type { LateWords } from '../../../i18n/lateWords';

export const method: LateWords['method'] = {
  heading: 'Como se calcula uma posição',
  lead: 'Cada classe do mapa pode ser rastreada até fatos com data e fonte, recalculada à mão e contestada. Esta página diz como.',
  contents: 'Nesta página',
  sections: {
    framework: 'O referencial',
    axes: 'Dois eixos, nunca um',
    components: 'Componentes, níveis e pesos',
    rules: 'Regras',
    classes: 'Dos eixos à classe',
    gate: 'A condição que vem antes',
    example: 'Um exemplo resolvido',
    certainty: 'Quanta certeza',
    comparison: 'Ao lado de outras medidas',
    limits: 'O que não diz',
    versions: 'Versões do modelo',
    cite: 'Citar, conferir, corrigir',
  },

  framework: {
    text: 'A medida segue a obra de referência sobre indicadores compostos, que pede um referencial explícito, dados com fonte, pesos à vista, uma análise de incerteza, uma comparação com outras medidas e que tudo possa ser desmontado.',
    handbook:
      'OCDE e Comissão Europeia (JRC): Handbook on Constructing Composite Indicators. Methodology and User Guide (2008)',
    facts:
      'Ela se apoia em duas coisas: fatos datados sobre o que um governo fez, cada um em uma linha e com uma fonte; e o peso da China no comércio de bens do país.',
  },

  axes: {
    engagement: 'O engajamento é aquilo com que um governo se ligou à China.',
    guardedness: 'A cautela é o que ele pôs diante dela, ou comprometeu com outros.',
    why: 'Um governo pode fazer as duas coisas ao mesmo tempo. Um só número faria a média e esconderia justamente o que é preciso saber.',
    mean: 'Cada eixo vai de 0 a 100. É a média ponderada de seus componentes, cada um entre 0 e 1, vezes 100. Um componente sem dados fica fora das duas somas.',
    formula: 'eixo = 100 × Σ (peso × valor) / Σ peso',
  },

  components: {
    intro:
      'Um nível diz até onde um ato vai dentro de seu componente, de 0 a 1. Pesos e níveis são juízos feitos às claras: em “Quanta certeza” se mostra quanto depende deles, e qualquer pessoa pode mudá-los.',
    weightOnly: (weight) => `peso ${weight}`,
    weight: (weight, sharePct) => `peso ${weight}, ${sharePct} do eixo`,
    code: 'Fato',
    level: 'Nível',
    raisesOnly: 'só eleva',
    measure: (mean, window, full) =>
      `Peso da China no comércio de bens, média dos últimos ${mean} anos com dados entre os ${window} até a data; 1 a partir de ${full}.`,
    why: {
      partnership:
        'O nome da parceria é como os dois governos combinaram chamar seu vínculo. Os nomes têm hierarquia na prática, são anunciados no topo e raramente desfeitos; por isso é um dos componentes de maior peso.',
      belt_and_road:
        'Aderir é uma escolha pública de um governo, e sair também. Um plano de sinergias sem adesão conta a metade, uma declaração de apoio menos, e nenhum dos dois diminui uma assinatura.',
      free_trade:
        'Um tratado obriga os sucessores e é difícil de deixar. Negociar conta como passo no caminho; o que foi alcançado não se perde quando as conversas param.',
      economic_ties:
        'O comércio é o laço mais caro de cortar e o único medido do mesmo modo em toda parte. É o que mais pesa em seu eixo, mas não basta para fazer uma classe: depende da geologia e da demanda tanto quanto da política.',
      institutions:
        'Ser membro do BRICS e dos bancos que a China lidera ou fundou é uma escolha formal. Obriga menos que um tratado com a própria China, por isso pesa menos.',
      contacts:
        'As visitas entre líderes e a presença no fórum mostram para onde vai a atenção. São frequentes: cada uma soma um pouco menos que a anterior, e todas se atenuam.',
      political_support:
        'Votos e assinaturas sobre direitos, a posição de uma só China e as iniciativas chinesas custam pouco dinheiro, mas são notados em Pequim e em outras capitais.',
      openness:
        'Admitir empresas chinesas em redes, segurança, portos e grandes projetos é uma decisão sobre dependência. Aqui conta o ato do governo, não o êxito da empresa.',
      swap_line:
        'Uma linha de troca de moedas entre bancos centrais é uma rede de segurança em tempos difíceis. Poucos países têm uma, por isso pesa pouco.',
      visa: 'Isenções de visto são fáceis de conceder e de suspender: um sinal pequeno, com um peso pequeno.',
      exit_or_refusal:
        'Sair, declinar ou desfazer é o não mais claro. Ele se atenua, porque um governo posterior herda a saída, mas nem sempre a vontade.',
      restrictions:
        'Vetos, limites e revisões em telecomunicações, segurança, portos, projetos, empréstimos, vistos e votos são o que um governo ergue por conta própria; por isso pesam mais neste eixo, junto com os compromissos com outros.',
      trade_defence:
        'Tarifas e cotas contra importações da China protegem uma indústria mais do que tomam partido; daí o menor peso deste eixo.',
      us_alignment:
        'Acordos com os Estados Unidos que dizem respeito à China comprometem o governo com outro. Eles se somam; cada um conta desde a assinatura ou a adesão.',
    },
  },

  rules: {
    intro: 'Cada componente transforma suas linhas, datadas até o dia, em um valor por uma destas regras.',
    names: {
      'in-force': 'Em vigor',
      highest: 'O mais alto até agora',
      'sum-once': 'Soma, cada um uma vez',
      'sum-capped': 'Soma',
      saturating: 'Acumula, com efeito decrescente',
      decaying: 'Atenua-se',
      measure: 'Medido',
    },
    texts: {
      'in-force':
        'O nível da última linha que muda o estado. Uma linha que diz “naquela data era assim” pode elevá-lo, nunca baixá-lo.',
      highest: 'O nível mais alto alcançado.',
      'sum-once': 'A soma dos níveis dos fatos distintos, cada um uma só vez, no máximo 1.',
      'sum-capped': 'A soma dos níveis de todas as linhas, no máximo 1.',
      saturating: 'Cada novo ato soma um pouco menos, e todos se atenuam com a idade.',
      decaying: 'O ato mais forte depois de atenuado.',
      measure: 'Um percentual medido sobre aquele com que o componente está pleno, no máximo 1.',
    },
    formulas: {
      'in-force': 'nível da última mudança de estado',
      highest: 'max(nível)',
      'sum-once': 'min(1; Σ nível de cada fato distinto)',
      'sum-capped': 'min(1; Σ nível)',
      saturating: '1 − exp(−Σ nível × 0,5^(idade / meia-vida))',
      decaying: 'max(nível × 0,5^(idade / meia-vida))',
      measure: 'min(1; percentual / percentual pleno)',
    },
    dates: (halfLife) =>
      `A idade é em anos; a meia-vida é de ${halfLife} anos. Uma data sem mês conta a partir de 1º de janeiro; sem dia, a partir do dia 15.`,
  },

  classes: {
    cuts: (eMid, eHigh, gMid, gHigh) =>
      `O engajamento é cortado em ${eMid} e ${eHigh}; a cautela, em ${gMid} e ${gHigh}. Um valor exatamente no corte pertence à faixa superior.`,
    matrix: 'Classe pelas faixas dos dois eixos',
    low: 'baixo',
    mid: 'médio',
    high: 'alto',
  },

  gate: {
    text: 'Antes de tudo está o reconhecimento. Um governo que reconhece Taipei não tem relações formais com Pequim nem classe pelos eixos, seja o que for que tenha feito. Sem nenhum reconhecimento registrado, o país não é avaliado.',
    dates: (first) =>
      `As posições são mostradas a partir de ${first}: antes a evidência são apenas marcos. A posição de um ano é a de 31 de dezembro; a última, a do dia seguinte à última linha.`,
  },

  example: {
    intro: (name, date) =>
      `${name} em ${date}, das linhas à classe. Os números são calculados nesta página pela mesma função que colore o mapa; aqui estão arredondados, nas somas não.`,
    noRows: 'Nenhuma linha: 0',
    noData: 'Sem número: fora das duas somas',
    value: (value) => `valor ${value}`,
    replaced: 'já não vigora',
    same: 'diz o mesmo',
    share: (pct, years) => `Peso da China no comércio de bens: ${pct}, média de ${years}`,
    gate: (code, date) => `Reconhecimento: ${code}, ${date}. Os eixos decidem.`,
    classOf: (engagement, eBand, guardedness, gBand, cls) =>
      `O engajamento, ${engagement}, é ${eBand}; a cautela, ${guardedness}, é de nível ${gBand}: ${cls}.`,
    sure: (pct, certainty, rows) =>
      `${pct} das simulações terminam nesta classe (${certainty}); ela se apoia em ${rows} linhas.`,
    failed: 'As linhas do exemplo não carregaram',
  },

  certainty: {
    draws: (draws) =>
      `Tudo é calculado ${draws} vezes com uma semente fixa, de modo que qualquer pessoa obtém as mesmas simulações. Cada simulação muda ao acaso:`,
    weights: (low, high) => `cada peso, multiplicado por um número entre ${low} e ${high}`,
    halfLife: (years) => `a meia-vida: ${years} anos`,
    fullAt: (shares) => `o peso comercial com que esse componente está pleno: ${shares}`,
    bands: (points) => `cada um dos quatro cortes, em até ${points} pontos para cima ou para baixo`,
    keep: (pct) => `a evidência: cada linha é mantida com probabilidade de ${pct}`,
    range:
      'A faixa ao lado de um eixo vai do percentil 5 ao 95 das simulações. A estabilidade de uma classe é a parcela das simulações que termina nela.',
    words: (firm, likely) =>
      `Firme a partir de ${firm}, provável a partir de ${likely}, incerta abaixo. O reconhecimento é questão de registro e não é simulado.`,
    thin: (rows) =>
      `Com menos de ${rows} linhas a página diz poucos fatos, digam o que disserem as simulações: silêncio não é calma.`,
  },

  comparison: {
    intro:
      'Correlações de postos (ρ de Spearman, de −1 a 1) entre as posições e três medidas alheias. Cada medida está orientada de modo que mais signifique mais perto da China, e é comparada com a posição do mesmo ano. Elas medem outras coisas (votos, opinião e exposição), de modo que concordar não prova e discordar não refuta.',
    caption: 'Correlações de postos das posições com outras medidas',
    measure: 'Medida',
    n: 'Países',
    years: 'Ano',
    difference: 'Engajamento menos cautela',
    names: {
      'unga-distance': 'Votos na Assembleia Geral das Nações Unidas',
      'pew-latest': 'Opinião favorável sobre a China, última rodada',
      'pew-wide': 'Opinião favorável sobre a China, última rodada com mais países',
      'china-index-2022': 'China Index 2022',
      'china-index-2024': 'China Index 2024',
    },
    about: {
      'unga-distance':
        'Proximidade do ponto ideal ao da China (Bailey, Strezhnev e Voeten). Os votos abrangem toda a agenda mundial, e a maioria dos países da região vota perto da China em quase toda ela.',
      'pew-latest':
        'Parcela da população com opinião favorável (Pew Research Center, que não responde por este uso). O que as pessoas pensam, não o que os governos fazem.',
      'pew-wide': 'A mesma pergunta alguns anos antes, quando mais países da região foram consultados.',
      'china-index-2022':
        'Posto por exposição à influência (Doublethink Lab), no que as páginas o nomeiam. Até onde a influência chega, não onde um governo está.',
      'china-index-2024': 'O mesmo índice dois anos depois, para os postos que as páginas nomeiam.',
    },
    says: {
      engagement: {
        positive: (strength) =>
          `Governos mais ligados à China também estão mais perto nesta medida (${strength}).`,
        negative: (strength) => `Governos mais ligados à China estão mais longe nesta medida (${strength}).`,
        none: 'O quanto um governo está ligado à China quase nada diz sobre esta medida.',
      },
      guardedness: {
        positive: (strength) => `Governos mais cautelosos estão nela mais perto da China (${strength}).`,
        negative: (strength) => `Governos mais cautelosos estão nela mais longe da China (${strength}).`,
        none: 'O quanto um governo é cauteloso quase nada diz sobre ela.',
      },
    },
    strength: { weak: 'relação fraca', moderate: 'relação moderada', strong: 'relação forte' },
    tooFew: (n) => `Com ${n} países isto nada diz em nenhum sentido; é mostrado para que nada fique de fora.`,
    compared: (names) => `Comparados: ${names}.`,
    withoutAxes: (names) => `De fora, sem classe pelos eixos naquele ano: ${names}.`,
    noFigure: (names) => `Sem número naquele ano: ${names}.`,
    absent: 'Sem ordem de um dos lados, ou países de menos para um número',
    sources: 'Licenças e endereços estão em Fontes.',
    failed: 'A comparação não carregou',
  },

  limits: {
    formal:
      'Compromissos formais sobrevivem a governos. Uma assinatura segue contando quando já não há vontade por trás.',
    reported:
      'Países grandes são mais noticiados, por isso sua evidência é mais completa. Um zero de uma ilha pequena é em parte silêncio.',
    acts: 'Só contam atos registrados: falta o que é combinado em privado ou feito apenas por empresas e províncias.',
    judgement: 'Pesos e níveis são juízos. Outra escolha razoável faria alguns países cruzarem um corte.',
    opinion: 'Uma posição não é opinião pública nem amizade, nem um veredito sobre o que é certo.',
    early: 'Os códigos se ajustam melhor aos anos desde o Cinturão e Rota do que aos anteriores.',
    end: (date) => `Não inclui nada posterior a ${date}.`,
  },

  versions: {
    current: (version) => `O site mostra a versão ${version} do modelo.`,
    changes: { '1.0': 'O primeiro modelo publicado.' },
    policy:
      'Uma mudança de pesos, níveis, códigos ou cortes faz uma nova versão e aparece aqui com o que mudou. Evidência nova faz uma nova versão dos dados, não do modelo.',
  },

  cite: {
    citation: (title, model, data, address) =>
      `Vaivén: ${title}. Modelo de posições ${model}, versão dos dados ${data}. ${address}`,
    title: 'a posição da América Latina e do Caribe diante da China',
    evidence: 'Baixar a evidência (CSV)',
    model: 'Baixar as posições por ano (CSV)',
    components: 'Baixar os valores dos componentes (CSV)',
    guide: 'Como acrescentar, corrigir ou contestar uma linha (guia para colaborar)',
    inEnglish: 'em inglês',
    sources: 'Todas as fontes e tabelas',
  },
};
