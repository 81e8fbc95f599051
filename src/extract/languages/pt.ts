import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Portuguese. */
export const pt: Vocabulary = {
  language: 'pt',
  common: 'o, os, as, seu, sua, para, com, este, esta, por, uma, que, do, da, não, você, em, se',
  code: 'código de verificação, código de confirmação, código de segurança, código de acesso, código de login, código de autenticação, código de autorização, código de uso único, código único, código de ativação, código de validação, código temporário, código de redefinição, código de recuperação, senha de uso único, senha temporária, senha única, senha descartável, palavra passe de uso único, palavra passe temporária, código otp, otp, código pin, código secreto, codigo de verificacao, codigo de autorizacao, código de início de sessão, código de registo, código de entrada, senha provisória, palavra passe única, código de cadastro, código sms, código de 6 dígitos, código de seis dígitos, código numérico, chave de segurança, chave de acesso, chave de verificação, token de acesso, token de segurança, token de verificação, token de autenticação, pin de verificação, pin de segurança, número de verificação, código para entrar, código para acessar, código para verificar, código para confirmar, código para redefinir, contra senha',
  weakCode:
    'código, códigos, codigo, pin, token, chave, seguinte número, número abaixo, números abaixo',
  password: 'senha, palavra passe',
  enter:
    'digite, digita, insira, insere, introduza, informe, use, utilize, copie, cole, inserir, escreva, preencha, digitar, introduzir, informar, usar, utilizar, escrever, coloque',
  copula: 'é, são, seguinte, abaixo, é o, é a, a seguir',
  otherNumber:
    'pedido, número do pedido, nº do pedido, encomenda, fatura, nota fiscal, recibo, protocolo, número do protocolo, chamado, referência, ref, rastreamento, código de rastreamento, código de rastreio, envio, pacote, telefone, tel, ligue, fax, telemóvel, celular, cep, código postal, código promocional, código de desconto, cupom, cupão, desconto, código de erro, erro, código qr, qr code, código de barras, ddd, número da conta, agência, cartão, final, terminado em, valor, total, preço, saldo, versão, voo, reserva, código da reserva, código de reserva, localizador, cliente, transação, rua, avenida, página, cnpj, cpf, nif, bilhete, mais de, até, código de indicação, códigos de backup, código de retirada, código de levantamento, código de recolha, código de check in, código de presente, cartão presente, vale presente, vale compras, vale desconto, cupom de desconto, código do cupom, código promo, promoção, código de amigo, código de convite para amigos, código do cliente, código do produto, código do artigo, código fonte, código de status, código do país, código swift, código da porta, número de série, número do contrato, apólice, número da apólice, guia de remessa, número de envio, número da encomenda, n.º da encomenda, nº do cliente, número de cliente, número de contribuinte, iban, nib, bic, pix, chave pix, boleto, número do voo, central de atendimento, apoio ao cliente, linha de apoio, rg, inscrição estadual, número de confirmação, senha do wifi, senha wi fi, chave de api, token de api, número do processo, matrícula',
  userName:
    'nome de usuário, nome do usuário, nome de utilizador, nome do utilizador, nome de login, nome da conta, id de usuário, id do usuário, username',
  unit: 'minutos, minuto, horas, hora, dias, dia, semanas, meses, anos, ano, segundos, reais, euros, pontos, itens, clientes, membros, usuários, utilizadores, pessoas, vezes, caracteres, dígitos, km',
  digits: 'dígitos, digitos',
  expiry:
    'expira, expirará, válido, válida, validade, vence, expira em, válido por, válida por, uma única vez, uso único',
  caution:
    'não compartilhe, não partilhe, nunca compartilhe, não divulgue, com ninguém, não solicitou, ignore, ignorar, desconsidere, não revele, não informe, nunca partilhe, ninguém, confidencial, ignore este, ignore esta, desconsiderar, pode ignorar, não precisa fazer nada, não pediu',
  open: 'aqui, continuar, clique, clicar, clicando, link, botão, navegador, copie, cole, abra, acesse, toque, ligação, seguinte link, hiperligação',
  signIn:
    'entrar, iniciar sessão, acessar, aceder, fazer login, login, link mágico, início de sessão, acesso, entrar na minha conta, entrar na conta, acessar minha conta, acesse sua conta, aceder à conta, inicie sessão, link de acesso, faça login',
  confirm:
    'confirmar, confirme, confirmação, verificar, verifique, verificação, ativar, ative, ativação, activar, validar, valide, concluir cadastro, completar cadastro, concluir o registo, desbloquear, finalizar, confirmo, confirmando, verificando, ativando, concluir o cadastro, concluir inscrição, concluir registo, finalizar cadastro, autenticar, sim, sou eu',
  reset:
    'redefinir, redefina, redefinição, redefinir senha, redefinir a senha, redefinir sua senha, redefinir minha senha, redefinir palavra passe, repor palavra passe, repor a palavra passe, alterar senha, alterar a senha, alterar minha senha, mudar senha, trocar senha, nova senha, nova palavra passe, esqueceu, recuperar senha, recuperar, criar senha, definir senha, definir palavra passe, criar nova senha, criar uma nova senha, defina sua senha, definir nova senha, altere sua senha, alterar palavra passe, redefinição de senha, recuperação de senha, recuperar conta, reposição da palavra passe, esqueceu a senha, esqueceu sua senha, redefina sua senha',
  invite:
    'convite, aceitar, aceitar convite, aceite, convidado, convidada, convidou, participar, junte se, entrar na equipe, juntar, convidou você, convidou o, foi convidado, foi convidada, convidou te, participe, juntar se, aceito',
  emailChange:
    'novo e mail, novo email, alteração de e mail, alteração de email, mudança de e mail, alterar e mail, alterar email, novo endereço de e mail',
  done: 'foi alterada, foi alterado, foram alterados, foi modificada, foi mudada, foi atualizada, foi atualizado, foi verificado, foi verificada, foi confirmado, foi confirmada, está confirmada, está confirmado, foi ativada, foi ativado, está ativa, está ativo, já está ativa, foi redefinida, foi reposta, foi excluída, foi removido, foi removida, foi adicionado, foi adicionada, com sucesso, você alterou sua senha',
  undo: 'não fez, não alterou, não realizou, não efetuou, cancelar inscrição, cancelar assinatura, cancelar subscrição, descadastrar, não foi você, se não foi você, não foi voce, cancelar, revogar, reportar, denunciar, recusar, rejeitar, não solicitou, não reconhece, se você não, se não fez, se não foi o senhor, não fez essa, não criou, não autorizou, não fui eu, não sou eu, anular, bloquear, descadastre, não desejo mais, não quero mais receber, proteger minha conta, proteja sua conta',
  deletion:
    'excluir conta, excluir minha conta, excluir sua conta, excluir a sua conta, exclusão de conta, exclusão da conta, exclusão da sua conta, apagar conta, apagar a conta, eliminar conta, eliminar a sua conta, eliminação da conta, encerrar sua conta',
  footer:
    'privacidade, política de privacidade, termos, termos de uso, condições, ajuda, central de ajuda, suporte, contato, contacto, fale conosco, preferências, configurações, ver no navegador, ver online, versão web, siga nos, sobre nós, saiba mais, perguntas frequentes, baixe o app, todos os direitos reservados, atendimento, verificar atividade, verificar a atividade, rever atividade, ver atividade, rastrear pedido, acompanhar pedido, ver pedido, ver fatura, ver detalhes, gerenciar dispositivos, gerir dispositivos',
  event:
    'reunião, webinar, videochamada, videoconferência, seminário, agendamento, convite de calendário, marcação',
  errand:
    'finalizar compra, finalize sua compra, concluir compra, concluir pedido, finalizar pedido, confirmar pedido, confirmar pagamento, complete seu perfil, completar perfil, ativar desconto, ativar oferta, aceitar oferta',
};
