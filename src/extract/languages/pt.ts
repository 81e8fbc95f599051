import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Portuguese. */
export const pt: Vocabulary = {
  language: 'pt',

  common: `
    as, atenção, aviso, com, da, do, em, esta, este, importante, não, o, os, para, por, que, se,
    seu, sua, uma, você
  `,

  code: `
    chave de acesso, chave de segurança, chave de verificação, contra senha, código de 6 dígitos,
    código de acesso, código de ativação, código de autenticação, código de autorização,
    código de cadastro, código de confirmação, código de entrada, código de início de sessão,
    código de login, código de recuperação, código de redefinição, código de registo,
    código de segurança, código de seis dígitos, código de validação, código de verificação,
    código numérico, código otp, código para acessar, código para confirmar, código para entrar,
    código para redefinir, código para verificar, código pin, código secreto, código sms,
    código temporário, número de verificação, otp, palavra passe temporária, pin de segurança,
    pin de verificação, senha descartável, senha provisória, senha temporária, token de acesso,
    token de autenticação, token de segurança, token de verificação
  `,

  oneTime: `
    código de uso único, código único, palavra passe de uso único,
    palavra passe de utilização única, palavra passe única, senha de uso único, senha única
  `,

  weakCode: `chave, código, códigos, número abaixo, números abaixo, pin, seguinte número, token`,

  password: `palavra passe, senha`,

  enter: `
    cole, coloque, copie, digita, digitar, digite, escreva, escrever, informar, informe, insere,
    inserir, insira, introduza, introduzir, preencha, responda com, usar, use, utilizar, utilize
  `,

  copula: `a seguir, abaixo, como, seguinte, são, é, é a, é o`,

  otherNumber: `
    agência, apoio ao cliente, apólice, até, avenida, bic, bilhete, boleto, cartão, cartão presente,
    celular, central de atendimento, cep, chamado, chave de api, chave pix, cliente, cnpj, cpf,
    cupom, cupom de desconto, cupão, código bancário, código da agência, código da porta,
    código da reserva, código de amigo, código de barras, código de check in,
    código de convite para amigos, código de desconto, código de erro, código de indicação,
    código de presente, código de rastreamento, código de rastreio, código de reserva,
    código de status, código do artigo, código do banco, código do cliente, código do cupom,
    código do país, código do produto, código errado, código fonte, código incorreto, código postal,
    código promo, código promocional, código qr, código swift, códigos de backup, ddd, desconto,
    encomenda, envio, erro, fatura, fax, final, guia de remessa, iban, inscrição estadual, ligue,
    linha de apoio, localizador, mais de, matrícula, n.º da encomenda, nfs e, nib, nif, nota fiscal,
    nº do cliente, nº do pedido, número da apólice, número da conta, número da encomenda,
    número da nota, número de cliente, número de confirmação, número de contribuinte,
    número de envio, número de série, número do contrato, número do pedido, número do processo,
    número do protocolo, número do voo, pacote, pedido, pix, preço, promoção, protocolo, página,
    qr code, rastreamento, recibo, ref, referência, reserva, retornou o código, rg, rua, saldo,
    senha do wifi, senha wi fi, tel, telefone, telemóvel, terminado em, token de api, total,
    transação, vale compras, vale desconto, vale presente, valor, versão, voo
  `,

  ofOther: `
    agência, assinante, campanha, cliente, compra, contrato, curso, encomenda, envio, fatura,
    filial, fornecedor, item, loja, módulo, pedido, pesquisa, produto, projeto, rastreamento,
    rastreio, receita, reembolso, região, reserva, sala, sede, sócio, tarifa, tinta, transação,
    turma, vendedor, zona
  `,

  userName: `
    id de usuário, id do usuário, nome da conta, nome de login, nome de usuário, nome de utilizador,
    nome do usuário, nome do utilizador, username
  `,

  unit: `
    ano, anos, caracteres, clientes, dia, dias, dígitos, euros, hora, horas, itens, km, membros,
    meses, minuto, minutos, pessoas, pontos, reais, segundos, semanas, usuários, utilizadores, vezes
  `,

  digits: `dígitos`,

  expiry: `
    expira, expira em, expirará, uma única vez, uso único, validade, vence, válida, válida por,
    válido, válido por
  `,

  spent: `
    dá erro, já não funciona, já não é válido, mas diz, não está funcionando, não funciona,
    não funciona mais, não vale mais, não é mais válido
  `,

  caution: `
    confidencial, desconsiderar, desconsidere, ignorar, ignore, ignore este, ninguém,
    nunca compartilhe, nunca partilhe, não compartilhe, não divulgue, não informe, não partilhe,
    não pediu, não precisa fazer nada, não revele, não solicitou, pode ser ignorada, ser ignorado
  `,

  open: `
    abra, acesse, aqui, botão, clicando, clicar, clique, cole, continuar, copie, hiperligação,
    ligação, link, navegador, seguinte link, toque
  `,

  signIn: `
    aceder, acessar, acesse sua conta, acesso, autenticar, entrar, fazer login, faça login,
    iniciar sessão, inicie sessão, início de sessão, link de acesso, link mágico, login
  `,

  confirm: `
    activar, assinar, assinatura solicitada, assine o documento, ativando, ativar, ativação, ative,
    autenticar, completar cadastro, concluir (o|seu|o seu) cadastro, concluir cadastro,
    concluir inscrição, concluir o registo, concluir registo, confirmando, confirmar, confirmação,
    confirme, confirmo, desbloquear, desbloqueio, desbloqueá la, estender a validade,
    estender o teste, finalizar, manter a minha conta, manter minha conta, manter sua conta,
    prolongar a conta, prolongar a validade, prolongar o período de teste, prorrogar a validade,
    reativar, reativação, reative sua conta, renovar a conta, renovar a sua conta, renovar conta,
    renovar minha conta, renovar sua conta, revisar e assinar, sim, sou eu, sua assinatura, validar,
    validação, valide, verificando, verificar, verificação, verifique
  `,

  reset: `
    alterar a minha palavra passe, alterar a palavra passe, alterar a senha, alterar a sua senha,
    alterar minha senha, alterar palavra passe, alterar senha, alterar sua senha,
    alteração da senha, alteração de senha, altere sua senha, criar nova senha, criar senha,
    criar uma nova senha, defina sua senha, definir a minha palavra passe, definir a senha,
    definir minha senha, definir nova senha, definir palavra passe, definir senha, esqueceu,
    esqueceu a senha, esqueceu sua senha, mudar senha, nova palavra passe, nova senha, recuperar,
    recuperar senha, recuperação da palavra passe, recuperação da sua senha,
    recuperação de palavra passe, recuperação de senha, redefina, redefina sua senha,
    redefine a tua palavra passe, redefinir, redefinir a senha, redefinir minha senha,
    redefinir palavra passe, redefinir senha, redefinir sua senha, redefinição,
    redefinição de senha, reinicializar senha, reinicialização da senha, reinicialização de senha,
    reinicialize a sua senha, reiniciar a senha, reiniciar sua senha, repor a palavra passe,
    repor a senha, repor palavra passe, reposição da palavra passe, trocar (a|sua|a sua) senha,
    trocar senha, troque sua senha
  `,

  invite: `
    aceitar, aceitar ou recusar, aceitar ou rejeitar, aceite, aceito, convidada, convidado,
    convidou, convite, entrar na equipe, juntar, juntar se, junte se, participar, participe
  `,

  emailChange: `
    alterar e mail, alterar email, alterar endereço de e mail, alterar endereço de email,
    alteração de e mail, alteração de email, mudança de e mail, mudar email, novo e mail,
    novo email, novo endereço de e mail
  `,

  agree: `
    assinar newsletter, era eu, fui eu, inscrever, inscrever me, me inscrever, sim, sou eu,
    subscrever, usar este endereço
  `,

  guide: `artigo, como, como redefinir, explica, guia, passo a passo, tutorial`,

  alert: `
    acesso a partir de, acesso de um novo, acesso incomum, acesso suspeito, alerta de segurança,
    atividade incomum, atividade suspeita, novo acesso, novo dispositivo, novo login,
    tentativa de acesso
  `,

  done: `
    aceitou o seu convite, aceitou seu convite, assinaram, com sucesso, entrou na equipe,
    está ativa, está ativo, está confirmada, está confirmado, foi adicionada, foi adicionado,
    foi alterada, foi alterado, foi aprovada, foi assinada, foi assinado, foi ativada, foi ativado,
    foi atualizada, foi atualizado, foi autorizada, foi autorizado, foi confirmada, foi confirmado,
    foi excluída, foi modificada, foi mudada, foi redefinida, foi removida, foi removido,
    foi reposta, foi verificada, foi verificado, foram alterados, já está ativa,
    você alterou sua senha
  `,

  undo: `
    anular, bloquear, cancelar, caso não reconheça, denunciar, descadastrar, descadastre,
    inscrever novamente, não alterou, não autorizou, não criou, não desejo mais, não efetuou,
    não fez, não foi feita por si, não foi feita por você, não foi você, não foste tu, não fui eu,
    não iniciou, não quero mais receber, não realizou, não reconhece, não reconheces, não reconheça,
    não solicitou, não sou eu, não tenha sido você, proteger minha conta, proteja sua conta,
    recusar, rejeitar, reportar, revogar, se não fez, se não foi o senhor, se não foi você,
    se não foste tu, se você não
  `,

  deletion: `
    apagar a conta, apagar conta, apagar minha conta, confirmar a exclusão, confirmar exclusão,
    eliminar a conta, eliminar a minha conta, eliminar a sua conta, eliminar conta,
    eliminação da conta, encerrar minha conta, encerrar sua conta, excluir a conta,
    excluir a sua conta, excluir conta, excluir minha conta, excluir sua conta, exclusão da conta,
    exclusão da sua conta, exclusão de conta
  `,

  errand: `
    aceitar oferta, aceitar orçamento, ativar desconto, ativar oferta, completar perfil,
    complete seu perfil, concluir compra, concluir pedido, confirmar a entrega,
    confirmar agendamento, confirmar consulta, confirmar depósito, confirmar entrega,
    confirmar pagamento, confirmar pedido, confirmar presença, confirmar recebimento,
    confirmar reserva, confirmar sua consulta, confirmaremos, confirmação de pagamento,
    confirmação do pagamento, confirme sua presença, desbloquear recompensa, finalizar compra,
    finalizar pedido, finalize sua compra, renovar assinatura, renovar sua assinatura,
    solicitar reembolso, verificar (dados|status|disponibilidade|o status)
  `,

  footer: `
    acompanhar pedido, acompanhe o seu pedido, acompanhe seu pedido, ajuda, atendimento,
    autenticação de dois fatores, baixe o app, central de ajuda, condições, configurações, contacto,
    contato, estado da encomenda, estado do pedido, fale conosco, gerenciar dispositivos,
    gerir dispositivos, perguntas frequentes, política de privacidade, preferências, privacidade,
    rastrear pedido, responder, rever atividade, saiba mais, siga nos, sobre nós, status do pedido,
    status do seu pedido, suporte, termos, termos de uso, todos os direitos reservados,
    ver a mensagem, ver atividade, ver comentário, ver detalhes, ver fatura, ver mensagem,
    ver no navegador, ver o comentário, ver online, ver pedido, ver perfil, verificar a atividade,
    verificar atividade, verificação em duas etapas, versão web
  `,

  event: `
    agendamento, convite de calendário, marcação, reunião, seminário, videochamada,
    videoconferência, webinar
  `,

  booking: `
    adultos, alojamento, assento, bilhete, check in, chegada, embarque, encomenda, entrega, enviado,
    estadia, hospedagem, hotel, hóspede, hóspedes, mesa, noites, partida, passageiro, passageiros,
    passagem, pedido, quarto, reserva, reservado, seus registros, viagem, voo
  `,

  pickUp: `
    código de entrega, código de levantamento, código de recolha, código de retirada,
    código para levantamento, código para retirada, pin de levantamento
  `,

  example: `exemplo, p. ex., por exemplo, tal como`,

  lasting: `
    alarme, atendimento, cadeado, caixa de chaves, cartão sim, cofre, correio de voz, fechadura,
    impressora, porta, portão, prédio, puk, sim, sim card, suporte, wifi
  `,

  answered: `
    aceitou (o|seu|o seu|o teu) convite, convite (cancelado|expirado|recusado), convite expirou,
    convite foi (aceito|aceite|cancelado|recusado), recusou (o|seu|o seu|o teu) convite
  `,
};
