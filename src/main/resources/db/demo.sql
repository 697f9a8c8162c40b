-- The demo organization: deterministic but for the dates, which lie around today.

-- The page of the host platform that one can try the embed on may call, once its server has a signing key.
insert into organization (id, name, allowed_origins)
values ('d3300000-0000-4000-8000-000000000001', 'Demo Consultoria', '{http://localhost:8090}');

insert into consultant (organization, id, name, email, role)
select organization.id, cast('d3310000-0000-4000-8000-00000000000' || number as uuid), person.name, email, role
from organization, (values
    (1, 'Ana Souza', 'ana@demo.prosa', 'admin'),
    (2, 'Bruno Lima', 'bruno@demo.prosa', 'consultant'),
    (3, 'Carla Mendes', 'carla@demo.prosa', 'consultant'),
    (4, 'Diego Rocha', 'diego@demo.prosa', 'consultant')
) as person (number, name, email, role);

insert into customer (organization, id, name, email, external_id)
select organization.id, cast('d3320000-0000-4000-8000-00000000000' || number as uuid), person.name, email,
    split_part(email, '@', 1)
from organization, (values
    (1, 'Lia Ferreira', 'lia@cliente.prosa'),
    (2, 'Otto Barbosa', 'otto@cliente.prosa')
) as person (number, name, email);

insert into service_group (organization, id, name)
select id, 'd3330000-0000-4000-8000-000000000001', 'Financeiro' from organization;

insert into service_group_member (organization, service_group, consultant)
select organization, service_group.id, consultant.id
from service_group join consultant using (organization)
where email = 'diego@demo.prosa';

insert into project (organization, id, name, responsible, external_id)
select organization, 'd3340000-0000-4000-8000-000000000001', 'Implantação ERP', id, 'erp'
from consultant where email = 'ana@demo.prosa';

insert into project (organization, id, name, responsible, service_group)
select organization, 'd3340000-0000-4000-8000-000000000002', 'Planejamento 2027', consultant.id, service_group.id
from consultant join service_group using (organization) where email = 'bruno@demo.prosa';

insert into project_assistant (organization, project, consultant, position)
select organization, project.id, consultant.id, 1
from project join consultant using (organization)
where project.name = 'Implantação ERP' and email = 'bruno@demo.prosa';

insert into project_customer (organization, project, customer)
select organization, project.id, customer.id
from project join customer using (organization)
where project.name = 'Implantação ERP' or email = 'otto@cliente.prosa';

insert into activity (organization, id, project, title, starts_on, ends_on, status)
select organization, cast('d3350000-0000-4000-8000-0000000000' || number as uuid), project.id, title,
    current_date + first_day, current_date + last_day, status
from project join (values
    (11, 'Implantação ERP', 'Levantamento de requisitos', -30, -17, 'done'),
    (12, 'Implantação ERP', 'Configuração do ambiente', -16, -5, 'done'),
    (13, 'Implantação ERP', 'Migração de dados', -4, 5, 'active'),
    (14, 'Implantação ERP', 'Treinamento dos usuários-chave', 6, 12, 'planned'),
    (15, 'Implantação ERP', 'Homologação', 13, 19, 'planned'),
    (16, 'Implantação ERP', 'Entrada em produção', 20, 22, 'planned'),
    (21, 'Planejamento 2027', 'Diagnóstico financeiro', -14, -6, 'done'),
    (22, 'Planejamento 2027', 'Projeção de receitas', -5, 3, 'active'),
    (23, 'Planejamento 2027', 'Orçamento por área', 4, 11, 'planned'),
    (24, 'Planejamento 2027', 'Revisão com a diretoria', 12, 14, 'planned'),
    (25, 'Planejamento 2027', 'Apresentação final', 15, 15, 'planned')
) as planned (number, project, title, first_day, last_day, status) on planned.project = project.name;
